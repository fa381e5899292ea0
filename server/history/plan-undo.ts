/** What must be written so that a revision is taken back exactly: everything as it was before, or nothing where anything moved since. */
import { byName } from '../domain/by-name.ts';
import type { Params, Value } from '../graph/session.ts';
import { LABELS } from '../graph/vocabulary.ts';
import { countStatements, linkKey, type Changes } from '../ingest/write/find-changes.ts';
import { endOf, isOrigin, keyOf, type GraphParts, type LinkPart, type NodePart } from '../ingest/write/graph-parts.ts';

/**
 * What stands in the way: a field or a link of what comes back as it was, a field of what would go, a fact that is gone or there again,
 * one that something rests on by now, one that would name what is no more.
 */
export type CollisionKind = 'FIELD' | 'LINK' | 'CHANGED' | 'GONE' | 'BACK' | 'RESTED_ON' | 'ENDLESS';
/** What is not as the revision left it; values as JSON, null for none. */
export interface UndoCollision {
  kind: CollisionKind;
  /** Label and id of the node, with a space between. */
  key: string;
  fact: string;
  field: string;
  /** What the undo would make it. */
  yours: string | null;
  theirs: string | null;
  /** Keys of the nodes that the values name, where they do. */
  named: { yours: string | null; theirs: string | null };
}
/** What the graph holds now of what is touched. */
export interface UndoGround extends GraphParts {
  /** Keys of further nodes that are there. */
  beyond: ReadonlySet<string>;
  /** Datasets that state more than what the revision brought: they stay. */
  inUse: ReadonlySet<string>;
}

/** @returns what stands in the way, or else the difference that takes the revision back */
export function planUndo(done: Changes, there: UndoGround): { collisions: UndoCollision[]; back: Changes } {
  const nodes = new Map(there.nodes.map((node) => [keyOf(node), node]));
  const links = new Map(there.links.map((link) => [linkKey(link), link]));
  const stays = (node: NodePart): boolean => isOrigin(node) && there.inUse.has(node.id);
  const changed = done.changedNodes.map(({ before, after }) => ({ before, after, now: nodes.get(keyOf(after)) ?? null }));
  const collisions = [
    ...done.newNodes.filter((node) => !isOrigin(node)).flatMap((node) => compare(null, node, nodes.get(keyOf(node)) ?? null)),
    ...changed.filter(({ after }) => !isOrigin(after)).flatMap(({ before, after, now }) => compare(before, after, now)),
    ...done.goneNodes
      .filter((node) => nodes.has(keyOf(node)) && !isOrigin(node))
      .map((node) => toCollision('BACK', keyOf(node), 'id', node.id, node.id)),
    ...findMovedLinks(done, links, there.links),
    ...findResting(done, there),
    ...findEndless(done, nodes, there.beyond),
  ];
  const back = {
    newNodes: done.goneNodes.filter((node) => !nodes.has(keyOf(node))),
    goneNodes: done.newNodes.filter((node) => !stays(node) && nodes.has(keyOf(node))),
    changedNodes: changed.flatMap(({ before, after, now }) =>
      now === null ? [] : [{ before: now, after: isOrigin(after) ? { ...before, props: mergeBack(before, after, now) } : before }],
    ),
    newLinks: done.goneLinks.filter((link) => !links.has(linkKey(link))),
    goneLinks: done.newLinks.filter((link) => links.has(linkKey(link))),
  };
  return { collisions, back: { ...back, counts: countStatements(back) } };
}

/** Fields of a node that are not as the revision left them. */
function compare(before: NodePart | null, after: NodePart, now: NodePart | null): UndoCollision[] {
  const key = keyOf(after);
  if (now === null) return [toCollision('GONE', key, 'id', before?.id ?? null, null)];
  const fields = [...new Set([...Object.keys(after.props), ...Object.keys(now.props)])];
  const moved = fields.filter((field) => !isSame(after.props[field] ?? null, now.props[field] ?? null));
  const kind = before === null ? 'CHANGED' : 'FIELD';
  return moved.map((field) => toCollision(kind, key, field, before?.props[field] ?? null, now.props[field] ?? null));
}

/** Links that the revision brought and that are no more, and such as it took away and that are there again. */
function findMovedLinks({ newLinks, goneLinks }: Changes, links: ReadonlyMap<string, LinkPart>, all: readonly LinkPart[]): UndoCollision[] {
  const otherOf = ({ from, to, owner }: LinkPart): string => (keyOf(from) === owner ? keyOf(to) : keyOf(from));
  return [
    ...newLinks
      .filter((link) => !links.has(linkKey(link)))
      .map((link) => {
        const now = all.find(({ type, owner }) => type === link.type && owner === link.owner);
        const was = goneLinks.find(({ type, owner }) => type === link.type && owner === link.owner);
        return toNamed('LINK', link.owner, link.type, was ? otherOf(was) : null, now ? otherOf(now) : null);
      }),
    ...goneLinks
      .filter((link) => links.has(linkKey(link)))
      .map((link) => toNamed('LINK', link.owner, link.type, otherOf(link), otherOf(link))),
  ];
}

/** What was said since of something that the revision brought: it would be left hanging. */
function findResting({ newNodes, newLinks }: Changes, { links }: UndoGround): UndoCollision[] {
  const going = new Set(newNodes.filter((node) => !isOrigin(node)).map(keyOf));
  const goes = new Set(newLinks.map(linkKey));
  return links
    .filter((link) => !goes.has(linkKey(link)) && !going.has(link.owner) && [link.from, link.to].some((end) => going.has(keyOf(end))))
    .map((link) => {
      const end = [link.from, link.to].find((one) => going.has(keyOf(one)))!;
      return toNamed('RESTED_ON', keyOf(end), link.type, null, link.owner);
    });
}

/** Links that would come back and lead to what is no more. */
function findEndless(
  { goneLinks, goneNodes }: Changes,
  nodes: ReadonlyMap<string, NodePart>,
  beyond: ReadonlySet<string>,
): UndoCollision[] {
  const coming = new Set(goneNodes.map(keyOf));
  return goneLinks.flatMap((link) =>
    [link.from, link.to]
      .filter((end) => !nodes.has(keyOf(end)) && !beyond.has(keyOf(end)) && !coming.has(keyOf(end)))
      .map((end) => toNamed('ENDLESS', link.owner, link.type, keyOf(end), null)),
  );
}

/** Lists of a dataset that go together, entry by entry: what was taken out with why, files with what was in them. */
const PAIRS = [
  ['retracted', 'reasons'],
  ['files', 'digests'],
] as const;

/** A dataset as it is now, without what the revision changed about it; what others changed since stays. */
function mergeBack(before: NodePart, after: NodePart, now: NodePart): Params {
  const merged: Params = { ...now.props };
  for (const name of new Set([...Object.keys(before.props), ...Object.keys(after.props)]))
    if (isSame(after.props[name] ?? null, now.props[name] ?? null)) set(merged, name, before.props[name] ?? null);
  for (const pair of PAIRS) {
    const [old, told, there] = [before, after, now].map(({ props }) => toPairs(props, pair)) as [string[], string[], string[]];
    if (isSame(told, there)) continue;
    const added = told.filter((one) => !old.includes(one));
    const left = [...there.filter((one) => !added.includes(one)), ...old.filter((one) => !told.includes(one) && !there.includes(one))];
    pair.forEach((name, i) => set(merged, name, left.length > 0 ? left.map((one) => (JSON.parse(one) as string[])[i]!) : null));
  }
  return merged;
}

const toPairs = (props: Params, [first, second]: readonly [string, string]): string[] =>
  ((props[first] ?? []) as string[]).map((one, i) => JSON.stringify([one, ((props[second] ?? []) as string[])[i] ?? '']));

function set(props: Params, name: string, value: Value): void {
  if (value === null) delete props[name];
  else props[name] = value;
}

function toCollision(kind: CollisionKind, key: string, field: string, yours: Value, theirs: Value): UndoCollision {
  const toText = (value: Value) => (value === null ? null : JSON.stringify(value));
  const named = { yours: null, theirs: null };
  return { kind, key, fact: endOf(key).id, field, yours: toText(yours), theirs: toText(theirs), named };
}

/** Whose values are nodes, told by their ids. */
function toNamed(kind: CollisionKind, key: string, field: string, yours: string | null, theirs: string | null): UndoCollision {
  const idOf = (one: string | null) => one && endOf(one).id;
  return { ...toCollision(kind, key, field, idOf(yours), idOf(theirs)), named: { yours, theirs } };
}

function isSame(one: Value, other: Value): boolean {
  const sorted = (value: Value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? byName(value) : value);
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** Whether the difference leaves a graph without any chain, which nothing can be asked of. */
export function takesLastChain({ goneNodes }: Changes, chains: number): boolean {
  const going = goneNodes.filter(({ label }) => label === LABELS.chain).length;
  return going > 0 && going >= chains;
}
