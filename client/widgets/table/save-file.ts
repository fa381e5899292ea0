/** Hands a file to the browser under its name, without the signs that file systems refuse. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = toFileName(name);
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function toFileName(name: string): string {
  const [, stem = name, ending = ''] = /^(.*)(\.\w+)$/s.exec(name) ?? [];
  return `${stem
    .replace(/[\\/:*?"<>|[\]\s]+/g, ' ')
    .trim()
    .slice(0, 100)}${ending}`;
}
