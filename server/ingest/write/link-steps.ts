/** How new links are written: those of one statement together, so that its node is looked up once and not for each of them. */
import { append } from '../../domain/append.ts';
import type { Params } from '../../graph/session.ts';
import { isOwnedByTarget } from '../../graph/statement-of.ts';
import type { Link } from '../../graph/vocabulary.ts';
import type { LinkRow, Props } from '../../journal/record.ts';
import { toSteps, type Step } from './step.ts';

/** Fewer statements alike are not worth a question of their own, which has to be planned; nor is one with more links than a fact has. */
const MANY = 20;
const MOST_LINKS = 8;

/** The links of one statement, as seen from its node. */
interface Bundle {
  id: string;
  links: readonly LinkRow[];
}

/** @param links new ones, whose ends are there */
export function addLinks(links: readonly LinkRow[]): Step[] {
  const byOwner = new Map<string, LinkRow[]>();
  for (const row of links) append(byOwner, `${ownEnd(row)[0]} ${ownEnd(row)[1]}`, row);
  const alike = new Map<string, Bundle[]>();
  for (const own of byOwner.values()) {
    if (own.length > 1) own.sort((a, b) => (a.link < b.link ? -1 : a.link > b.link ? 1 : 0));
    append(alike, own.length > MOST_LINKS ? '' : toShape(own), { id: ownEnd(own[0]!)[1], links: own });
  }
  const isTogether = (shape: string, bundles: readonly Bundle[]) => shape !== '' && bundles.length >= MANY;
  const groups = [...alike];
  return [
    ...groups.filter(([shape, bundles]) => isTogether(shape, bundles)).map(([, bundles]) => addTogether(bundles)),
    ...addOneByOne(
      groups.filter(([shape, bundles]) => !isTogether(shape, bundles)).flatMap(([, bundles]) => bundles.flatMap((one) => one.links)),
    ),
  ];
}

const isIncoming = ({ link }: LinkRow): boolean => isOwnedByTarget(link as Link);
const ownEnd = (row: LinkRow): readonly [string, string] => (isIncoming(row) ? row.to : row.from);
const otherEnd = (row: LinkRow): readonly [string, string] => (isIncoming(row) ? row.from : row.to);

/** What makes one question of several statements: the kinds of their links and of what they lead to, and which of them say something. */
function toShape(links: readonly LinkRow[]): string {
  const parts = links.map((row) => `${row.link} ${otherEnd(row)[0]}${saysNothing(row.after) ? '' : ' +'}`);
  return `${ownEnd(links[0]!)[0]} ${parts.join(',')}`;
}

/** What all of them lead to, and what all of them say alike, is looked up and sent once. */
function addTogether(bundles: readonly Bundle[]): Step {
  const first = bundles[0]!.links;
  const shared: Params = {};
  const rows = bundles.map(({ id }): Params => ({ id }));
  const [before, behind, made] = [[] as string[], [] as string[], [] as string[]];
  first.forEach((row, i) => {
    const [label, id] = otherEnd(row);
    const isOne = bundles.every((one) => otherEnd(one.links[i]!)[1] === id);
    (isOne ? before : behind).push(`MATCH (o${i}:${label} {id: ${isOne ? '$' : 'row.'}o${i}})`);
    if (isOne) shared[`o${i}`] = id;
    else bundles.forEach((one, at) => (rows[at]![`o${i}`] = otherEnd(one.links[i]!)[1]));
    const says = saysNothing(row.after) ? '' : `r${i}`;
    made.push(isIncoming(row) ? `CREATE (o${i})-[${says}:${row.link}]->(n)` : `CREATE (n)-[${says}:${row.link}]->(o${i})`);
    if (says === '') return;
    const words = JSON.stringify(row.after);
    const isSame = bundles.every((one) => JSON.stringify(one.links[i]!.after) === words);
    made.push(`SET r${i} = ${isSame ? '$' : 'row.'}p${i}`);
    if (isSame) shared[`p${i}`] = row.after ?? {};
    else bundles.forEach((one, at) => (rows[at]![`p${i}`] = one.links[i]!.after ?? {}));
  });
  const own = `MATCH (n:${ownEnd(first[0]!)[0]} {id: row.id})`;
  return { cypher: [...before, 'UNWIND $rows AS row', own, ...behind, ...made].join(' '), rows, shared };
}

function addOneByOne(links: readonly LinkRow[]): Step[] {
  return toSteps(
    links,
    ({ link, from, to, after }) => {
      const ends = `MATCH (a:${from[0]} {id: row.from}) MATCH (b:${to[0]} {id: row.to})`;
      return saysNothing(after) ? `${ends} CREATE (a)-[:${link}]->(b)` : `${ends} CREATE (a)-[r:${link}]->(b) SET r = row.props`;
    },
    ({ from, to, after }) => ({ from: from[1], to: to[1], ...(saysNothing(after) ? {} : { props: after ?? {} }) }),
  );
}

/** Most links say no more than that they are there. */
const saysNothing = (props: Props | null): boolean => Object.keys(props ?? {}).length === 0;
