import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findNearPieces } from '../../../server/chain/search/near-pieces.ts';
import { sortPieces } from '../../../server/chain/search/sorted-pieces.ts';
import { createTypingErrors, FAR, mostTypos } from '../../../server/chain/search/typing-errors.ts';
import { createWordLines } from '../../../server/chain/search/word-lines.ts';
import { editDistance } from '../../../server/domain/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '镍'), minLength: 1, maxLength: 9 });
const sentence = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

/** Pieces with a line end behind each. */
function toPieces(pieces: readonly string[]) {
  const starts = pieces.map((_, i) => pieces.slice(0, i).join('\n').length + Number(i > 0));
  return sortPieces(pieces.map((piece) => `${piece}\n`).join(''), Uint32Array.from(pieces.keys()), (piece) => starts[piece]!);
}

it('pieces are put in the order of their letters, however many begin alike', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (pieces) => {
      const { given } = toPieces(pieces);
      expect([...given].map((piece) => pieces[piece])).toEqual([...pieces].sort());
      expect([...given].sort((a, b) => a - b)).toEqual([...pieces.keys()]);
    }),
  );
});

it('pieces that are near are those that are near one by one, as a whole and by their start', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), word, fc.integer({ min: 0, max: 2 }), (pieces, asked, most) => {
      const sorted = toPieces(pieces);
      const [whole, start] = [new Map<number, number>(), new Map<number, number>()];
      const into = (found: Map<number, number>) => (from: number, to: number, distance: number) => {
        for (const piece of sorted.given.subarray(from, to)) found.set(piece, distance);
      };
      findNearPieces(sorted, asked, most, into(whole), into(start));
      for (const [i, piece] of pieces.entries()) {
        const [far, farStart] = [editDistance(asked, piece, most), editDistance(asked, piece.slice(0, asked.length), most)];
        expect(whole.get(i) ?? most + 1).toBe(far);
        if (piece.length >= asked.length) expect(start.get(i) ?? most + 1).toBe(farStart);
      }
    }),
  );
});

it('the lines of a word are all that hold it, be they hundreds of lines apart', () => {
  const numbers = fc
    .uniqueArray(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 20 })
    .map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(numbers, fc.array(sentence, { minLength: 20, maxLength: 20 }), (lines, sentences) => {
      const text = sentences.join('\n');
      const placed = lines.map((line, i) => {
        const from = sentences.slice(0, i).join('\n').length + Number(i > 0);
        return [line, from, from + sentences[i]!.length] as const;
      });
      const { words, eachLine } = createWordLines(text, placed);
      const told = new Map<string, number[]>();
      for (const [place, start] of words.starts.entries()) {
        const found: number[] = [];
        eachLine(place, (line) => found.push(line));
        told.set(/^\S+/.exec(text.slice(start))![0], found);
      }
      const expected = new Map<string, number[]>();
      for (const [i, line] of lines.entries())
        for (const one of new Set(sentences[i]!.split(' '))) expected.set(one, [...(expected.get(one) ?? []), line]);
      expect(new Map([...told].sort())).toEqual(new Map([...expected].sort()));
    }),
  );
});

it('distances are those of lines that are compared one by one', () => {
  const latin = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), minLength: 1, maxLength: 9 });
  const question = fc
    .array(latin, { minLength: 1, maxLength: 3 })
    .map((words) => words.join(' '))
    .filter((text) => text.replaceAll(' ', '').length >= 4);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('P', 'I', 'N'), sentence), { maxLength: 30 }), question, (lines, asked) => {
      const words = lines.map(([kind, line]) => `${kind} ${line}\n`);
      const distances = createTypingErrors({ ...toLines(words), passedOver: 'I' }).distances(asked);
      expect([...distances]).toEqual(lines.map(([kind, line]) => (kind === 'I' ? FAR : byDefinition(line, asked))));
    }),
  );
});

function toLines(lines: readonly string[]) {
  const startsOf = (texts: readonly string[]) => Uint32Array.from([0, ...texts.keys()].map((_, i) => texts.slice(0, i).join('').length));
  const squeezed = lines.map((line) => line.replaceAll(' ', ''));
  return { words: lines.join(''), squeezed: squeezed.join(''), wordStarts: startsOf(lines), squeezedStarts: startsOf(squeezed) };
}

/** As a whole, or as many first letters; where that is more than one error, word by word, of which the worst counts. */
function byDefinition(line: string, asked: string): number {
  if (!/[a-z]/.test(line)) return FAR;
  const [squeezed, key] = [asked.replaceAll(' ', ''), line.replaceAll(' ', '')];
  const most = mostTypos(squeezed);
  const whole = Math.min(...[key, key.slice(0, squeezed.length)].map((text) => editDistance(squeezed, text, most)));
  const nearest = asked.split(' ').map((one) => {
    const own = Math.min(...line.split(' ').map((other) => editDistance(one, other, mostTypos(one))));
    return own > mostTypos(one) ? FAR : own;
  });
  const distance = whole > 1 ? Math.min(whole, Math.max(...nearest)) : whole;
  return distance > most ? FAR : distance;
}
