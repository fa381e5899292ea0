import { toShort } from '../../ingest/problems/check-problems.ts';
import { matchEnterprise, type Given, type Match } from '../matching/match-enterprise.ts';
import { addProblem, type RowTask } from './row-task.ts';
import { toId } from './to-id.ts';

/** The enterprise that a name in a row means; null where a person has to decide first, which is noted. */
export interface FoundEnterprise {
  id: string;
  name: string;
  /** The graph does not have it, and no row before this one has made it. */
  isNew: boolean;
  /** A person has decided that it is meant, so that its words are worth keeping. */
  isDecided: boolean;
}

export function findEnterprise(task: RowTask, given: Given, column: string): FoundEnterprise | null {
  const { enterprises, mapping, decisions, regions, made } = task.context;
  const saved = decisions.of(given.name, given.region);
  // what was decided of an enterprise that is gone since is to be decided anew
  const isSaved = saved !== undefined && (saved === null || enterprises.byId.has(saved));
  const mapped = mapping.enterprises[given.name];
  const decided = mapped === undefined && isSaved ? saved : mapped;
  if (decided !== undefined && decided !== null) {
    const known = enterprises.byId.get(decided);
    if (known) return { id: known.id, name: known.name, isNew: false, isDecided: true };
    addProblem(task, column, {
      zh: `对应表里“${toShort(given.name)}”指向 ${toShort(decided)}，图中没有这个编号的企业；改成有的编号，或 null（新企业）`,
      en: `the mapping has ${toShort(decided)} for "${toShort(given.name)}", and no enterprise has this id; write one that is there, or null for a new one`,
    });
    return null;
  }
  const match: Match = matchEnterprise(given, { index: enterprises, regions, isNew: (id) => made.has(id) });
  if (match.outcome === 'MATCHED') return { id: match.id, name: enterprises.byId.get(match.id)!.name, isNew: false, isDecided: false };
  if (match.outcome === 'POTENTIAL' && decided === undefined) {
    task.pending.push({
      given: given.name,
      region: given.region,
      row: task.cells.row,
      column,
      candidates: match.candidates,
      why: match.why,
    });
    return null;
  }
  const id = toNewId(given, task);
  return { id, name: given.name, isNew: !task.fresh.has(id), isDecided: false };
}

function toNewId({ name, uscc, region }: Given, { context: { enterprises } }: RowTask): string {
  if (uscc !== null) return `e_${uscc.toLowerCase()}`;
  const { exact } = enterprises.formsOf(name);
  const id = toId('e', exact);
  return enterprises.byId.has(id) ? toId('e', exact, region ?? '') : id;
}
