/** The book as text, with a digest that tells damage. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { accessBook, type AccessBook } from './book.ts';

const envelope = z.object({ format: z.literal(1), sha256: z.string(), book: z.unknown() });

export function packBook(book: AccessBook): string {
  return `${JSON.stringify({ format: 1, sha256: digestOf(book), book }, null, 1)}\n`;
}

/** @throws whatever is wrong with the text */
export function openBook(text: string): AccessBook {
  const { sha256, book } = envelope.parse(JSON.parse(text));
  if (sha256 !== digestOf(book)) throw new Error('The digest does not fit.');
  return accessBook.parse(book);
}

function digestOf(book: unknown): string {
  return createHash('sha256').update(JSON.stringify(book)).digest('hex');
}
