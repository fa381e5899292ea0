import type { Drawn } from './svg.ts';

/** Twice the size of the screen, as far as browsers draw. */
const SCALE = 2;
const MOST_PIXELS = 100_000_000;
const MOST_SIDE = 16_000;

/** The picture as PNG on white. @throws Error where the browser cannot draw it */
export async function toPng({ svg, width, height }: Drawn): Promise<Blob> {
  const scale = Math.min(SCALE, MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser drew no picture.'))), 'image/png'),
  );
}
