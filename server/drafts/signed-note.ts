/** What stands behind the note of a revision that somebody signed: kept in both languages at once. */
import type { Sentence } from '../errors.ts';

export const toSignedNote = (by: string): Sentence => ({ zh: `（${by} 签发）`, en: ` (signed by ${by})` });

export const toKeptSignedNote = (by: string): string => `（${by} 签发 signed）`;
/** The same at the end of a note, to be found again with who signed. */
export const KEPT_SIGNED_NOTE = /（([^（）]*) 签发 signed）$/;
