import type { Source } from '../../domain/facts.ts';
import { toLine, type Line } from '../../import/rows/line.ts';
import { toFreeId } from '../../import/rows/to-id.ts';
import { QUALITIES, toPlainAddress } from '../../ingest/tables/parse-sources.ts';
import { checkEdit } from '../check-edit.ts';
import { given, type Edit, type There } from '../edit.ts';
import { mustKnow } from './must-know.ts';

export interface SourceInput {
  id?: string | null | undefined;
  title: string;
  publisher?: string | null | undefined;
  date?: string | null | undefined;
  url?: string | null | undefined;
  quality?: string | null | undefined;
}

/** Where facts come from. What has a publisher or an address is a publication. */
export function editSource(input: SourceInput, there: There): Edit {
  const { index } = there;
  const old = input.id == null ? null : mustKnow(index.sources, input.id, { zh: '来源', en: 'source' });
  const publisher = given(input, 'publisher', old?.publisher ?? null);
  const url = given(input, 'url', old?.url ?? null);
  const id = old?.id ?? toFreeId(index.sources, 'src', input.title, input.publisher ?? '', input.date ?? '');
  const line = toLine('sources', {
    id,
    title: input.title,
    publisher: publisher ?? null,
    date: given(input, 'date', old?.date ?? null) ?? null,
    url: url ?? null,
    link_ok: url ? 1 : 0,
    citation: (old?.citation ?? Boolean(publisher || url)) ? 1 : 0,
    ...toQualityCells(old?.quality ?? null),
    ...(input.quality === undefined ? {} : { quality: input.quality }),
  });
  const address = url && toPlainAddress(url);
  const others = there.facts.sources.filter(
    (one) => one.id !== id && (one.title === input.title || (address && one.url && toPlainAddress(one.url) === address)),
  );
  const stated = checkEdit(
    [line],
    there,
    {},
    others.map((one) => ({ name: one.title, line: toSourceLine(one) })),
  );
  return { stated, gone: [], ids: [id], places: [], about: input.title };
}

function toSourceLine(source: Source): Line {
  const { id, title, publisher, date, url, linkOk, citation } = source;
  return toLine('sources', {
    id,
    title,
    publisher,
    date,
    url,
    link_ok: linkOk ? 1 : 0,
    citation: citation ? 1 : 0,
    ...toQualityCells(source.quality),
  });
}

/** A quality and the remark behind it. */
function toQualityCells(quality: string | null): { quality: string | null; note: string | null } {
  const [first = '', ...rest] = (quality ?? '').split('；');
  const isWord = (QUALITIES as readonly string[]).includes(first);
  return isWord ? { quality: first, note: rest.join('；') || null } : { quality: null, note: quality };
}
