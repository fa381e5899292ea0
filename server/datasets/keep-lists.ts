import { InvalidInput } from '../errors.ts';
import { LINKS } from '../graph/vocabulary.ts';
import { linkKey } from '../ingest/write/find-changes.ts';
import { keyOf, type LinkPart, type NodePart } from '../ingest/write/graph-parts.ts';
import { isField } from './fields.ts';
import { withoutMark } from './split-parts.ts';
import type { Statement } from './statements.ts';

/** @throws InvalidInput for parts of a list that other datasets state and the wanted statement leaves out */
export function mustKeepLists(wanted: Statement, current: Statement, own: Statement | null): void {
  const keyOfLink = (link: LinkPart) => linkKey(withoutMark(link));
  const kept = new Set([...wanted.links, ...(own?.links ?? [])].map(keyOfLink));
  const lost = current.links.filter((link) => !isField(link) && link.type !== LINKS.evidencedBy && !kept.has(keyOfLink(link)));
  const nodes = new Set([...wanted.nodes, ...(own?.nodes ?? [])].map(keyOf));
  const gone: (NodePart | LinkPart)[] = [...current.nodes.filter((node) => !nodes.has(keyOf(node))), ...lost];
  if (gone.length === 0) return;
  const names = [...new Set(gone.map((part) => ('label' in part ? part.id : part.to.id)))].join('、');
  throw new InvalidInput({
    zh: `${names} 由装入的文件陈述，列表里可以增加，不能在这里去掉；请改文件后重新装入。`,
    en: `${names} is stated by the files that were loaded: a list can be added to here, not taken from; correct the files and load them again.`,
  });
}
