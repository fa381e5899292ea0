import { FileRefused, MOST, SENTENCES } from '../sheets/refuse-file.ts';
import { readWholeXml } from './read-xml.ts';

/** The texts that the cells of a workbook point to by number; how a character sounds, which Japanese tables carry along, is left out. */
export async function readTexts(file: string, parts: AsyncIterable<Uint8Array>): Promise<string[]> {
  const texts: string[] = [];
  let total = 0;
  let own = '';
  let inText = false;
  let inSound = false;
  await readWholeXml(file, parts, {
    open(name) {
      if (name === 'si') own = '';
      else if (name === 'rPh') inSound = true;
      else if (name === 't') inText = !inSound;
    },
    text(part) {
      if (!inText) return;
      own += part;
      if (own.length > MOST.cell) throw new FileRefused(file, SENTENCES.cell);
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inSound = false;
      else if (name === 'si') {
        total += own.length + 16;
        if (total > MOST.texts) throw new FileRefused(file, SENTENCES.texts);
        texts.push(own);
      }
    },
  });
  return texts;
}
