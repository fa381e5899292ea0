/**
 * How many bytes a value takes as JSON in UTF-8; stops counting once there are more than `most`. Without recursion, since a
 * caller may nest as deep as he likes.
 */
export function sizeOfJson(value: unknown, most = Infinity): number {
  let bytes = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && bytes <= most) {
    const one = waiting.pop();
    if (typeof one === 'string') bytes += sizeOfText(one);
    else if (typeof one !== 'object' || one === null) bytes += String(one).length;
    else if (Array.isArray(one)) {
      bytes += 2 + one.length;
      if (bytes <= most) for (const item of one) waiting.push(item);
    } else if (ArrayBuffer.isView(one)) {
      bytes += one.byteLength;
    } else {
      bytes += 2;
      for (const [key, item] of Object.entries(one)) {
        bytes += sizeOfText(key) + 2;
        waiting.push(item);
      }
    }
  }
  return bytes;
}

function sizeOfText(text: string): number {
  return Buffer.byteLength(JSON.stringify(text));
}
