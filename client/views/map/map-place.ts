import type { Focus } from '../../graph/elements/focus.ts';

const DEFAULT_UP = 2;
const DEFAULT_DOWN = 1;

/** The focus that an address names: `all`, `lane:cu`, `cell:cu.4`, `gap:foil`, `product:foil` (or the id alone). Null is the overview. */
export function readFocus(word: string | null, up: string | null, down: string | null): Focus | null {
  if (word === null || word === '') return null;
  if (word === 'all') return { kind: 'all' };
  const [kind, name] = splitOnce(word, ':');
  if (name === undefined || (kind === 'product' && name !== ''))
    return { kind: 'product', product: name ?? word, up: readDepth(up, DEFAULT_UP), down: readDepth(down, DEFAULT_DOWN) };
  if (name === '') return null;
  if (kind === 'lane') return { kind: 'lane', segment: name };
  if (kind === 'gap') return { kind: 'gap', product: name };
  if (kind !== 'cell') return null;
  const [segment, stage = ''] = splitOnce(name, '.');
  return /^\d+$/.test(stage) ? { kind: 'cell', segment, stage: Number(stage) } : null;
}

/** The address of a focus; a depth that is the usual one is left out. */
export function writeFocus(focus: Focus | null): { focus: string | null; up: string | null; down: string | null } {
  const none = { focus: null, up: null, down: null };
  if (focus === null) return none;
  if (focus.kind === 'all') return { ...none, focus: 'all' };
  if (focus.kind === 'lane') return { ...none, focus: `lane:${focus.segment}` };
  if (focus.kind === 'cell') return { ...none, focus: `cell:${focus.segment}.${focus.stage}` };
  if (focus.kind === 'gap') return { ...none, focus: `gap:${focus.product}` };
  return { focus: `product:${focus.product}`, up: writeDepth(focus.up, DEFAULT_UP), down: writeDepth(focus.down, DEFAULT_DOWN) };
}

function readDepth(word: string | null, usual: number): number {
  if (word === 'all') return Infinity;
  return word !== null && /^[0-9]$/.test(word) ? Number(word) : usual;
}

function writeDepth(depth: number, usual: number): string | null {
  return depth === usual ? null : depth === Infinity ? 'all' : String(depth);
}

function splitOnce(word: string, by: string): [string, string?] {
  const at = word.indexOf(by);
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}
