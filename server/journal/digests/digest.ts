/**
 * Nodes and links as numbers of 64 bits, by which what a journal came to is held against what a graph holds without keeping either. Two of
 * two million that differ fall together with a chance of one in ten million: this finds damage and edits, and is no seal against a forger,
 * as the hashes of the journal's lines are.
 */
import type { Json, LinkRow, NodeRow, NodeState, Props } from '../record.ts';

/** Two halves of 32 bits. */
export interface Digest {
  readonly high: number;
  readonly low: number;
}

/** Tells values of different kinds apart that are written alike. */
const KIND = { string: 1, number: 2, boolean: 3, null: 4, list: 5, object: 6, entry: 7, end: 8 } as const;

/** The digest of what is taken in, in its order. */
interface Taking {
  text(text: string): void;
  number(value: number): void;
  end(): Digest;
}

function begin(): Taking {
  let [a, b] = [0x2f0b4c47, 0x51a7e9d3];
  const number = (value: number): void => {
    a = rotate(a ^ Math.imul(rotate(Math.imul(value, 0xcc9e2d51), 15), 0x1b873593), 13);
    a = (Math.imul(a, 5) + 0xe6546b64) | 0;
    b = rotate(b ^ Math.imul(rotate(Math.imul(value, 0xab0e9789), 16), 0x38b34ae5), 15);
    b = (Math.imul(b, 5) + 0x561ccd1b) | 0;
  };
  return {
    number,
    text(text) {
      number(text.length);
      for (let i = 0; i < text.length; i++) number(text.charCodeAt(i));
    },
    end: () => {
      const [high, low] = [finish(a + b), finish(b ^ rotate(a, 7))];
      return { high, low };
    },
  };
}

const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));

function finish(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** What is written alike as JSON has the same digest, in whatever order its properties were set. */
function take(taking: Taking, value: Json): void {
  if (typeof value === 'string') {
    taking.number(KIND.string);
    taking.text(value);
  } else if (typeof value === 'number') {
    taking.number(KIND.number);
    taking.text(JSON.stringify(value));
  } else if (typeof value === 'boolean') taking.number(value ? KIND.boolean : -KIND.boolean);
  else if (value === null) taking.number(KIND.null);
  else if (Array.isArray(value)) {
    taking.number(KIND.list);
    for (const one of value) take(taking, one);
    taking.number(KIND.end);
  } else takeProps(taking, value);
}

/** Properties are added up, so that they need no order. */
function takeProps(taking: Taking, props: Props): void {
  let [high, low, count] = [0, 0, 0];
  for (const name in props) {
    const entry = begin();
    entry.number(KIND.entry);
    entry.text(name);
    take(entry, props[name]!);
    const digest = entry.end();
    high = (high + digest.high) | 0;
    low = (low + digest.low) | 0;
    count += 1;
  }
  taking.number(KIND.object);
  taking.number(count);
  taking.number(high);
  taking.number(low);
}

/** Who a node is. */
export function digestOfNode({ node, id }: Pick<NodeRow, 'node' | 'id'>): Digest {
  const taking = begin();
  taking.text(node);
  taking.text(id);
  return taking.end();
}

/** What a node says. */
export function digestOfState({ also, props }: NodeState): Digest {
  const taking = begin();
  for (const label of [...also].sort()) taking.text(label);
  takeProps(taking, props);
  return taking.end();
}

/** A link is known by everything it says. */
export function digestOfLink({ link, from, to }: Pick<LinkRow, 'link' | 'from' | 'to'>, props: Props): Digest {
  const taking = begin();
  for (const text of [link, ...from, ...to]) taking.text(text);
  takeProps(taking, props);
  return taking.end();
}
