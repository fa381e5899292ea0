import { cutQuote } from '../../chain/source-text.ts';
import type { SourceTexts } from '../../chain/source-texts.ts';
import type { RecordIndex } from '../../chain/record-index.ts';
import type { Evidence } from '../../domain/facts.ts';
import type { SourceId } from '../../domain/ids.ts';
import type { Passage } from '../../domain/records.ts';

export interface Range {
  start: number;
  end: number;
}

/** The passage that the locator of the evidence names. */
export function passageOf({ source, locator }: Evidence, index: RecordIndex): Passage | null {
  return locator === null ? null : (index.passages.get(`${source}:${locator}`) ?? null);
}

/** Null for a passage without a place in the text. */
export function rangeOf({ start, end }: Passage): Range | null {
  return start === null || end === null ? null : { start, end };
}

/** The words of the range in the reader's own copy, null without one. */
export async function quoteOf(texts: SourceTexts, source: SourceId, range: Range | null): Promise<string | null> {
  const text = range && (await texts.read(source));
  return range && text ? cutQuote(text, range) : null;
}
