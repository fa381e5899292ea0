import { InvalidInput, type Sentence } from '../errors.ts';
import { checkLines, type Stated } from '../import/rows/check-lines.ts';
import type { Line } from '../import/rows/line.ts';
import { LINE_TABLES } from '../import/rows/tables.ts';
import { Problems, type Place, type Problem } from '../ingest/problems/check-problems.ts';
import { ID_KINDS, type Checks, type IdKind, type KnownIds } from '../ingest/rows/checks.ts';
import type { There } from './edit.ts';

/** Ids that come with the lines themselves. */
export type Brought = Partial<Record<IdKind, readonly string[]>>;

/** How the columns of a line that is there already are marked: what is wrong with it was so before. */
const THERE = '\0';

/**
 * Holds lines against the very checks that the seeds go through.
 * @param neighbours lines of what is there and must go with them, each under its name: two may not have one code, nor own each other
 * @throws InvalidInput naming each field, and what would be right
 */
export function checkEdit(
  lines: readonly Line[],
  there: There,
  brought: Brought = {},
  neighbours: readonly { name: string; line: Line }[] = [],
): Stated {
  const problems = new Problems();
  const checks = createChecks(there, lines, brought, problems);
  const known = neighbours.map(({ name, line }): Line => {
    const columns = Object.fromEntries(Object.keys(LINE_TABLES[line.table].shape.shape).map((column) => [column, THERE + name]));
    return { ...line, columns };
  });
  const stated = checkLines([...known, ...lines], there.index.regions, checks, toPlace);
  const own = problems.list.filter(({ column, file }) => file === '' && column !== null);
  if (own.length > 0) throw refuse(own);
  return withoutNeighbours(stated, lines);
}

function toPlace(column: string | null): Place {
  return column?.startsWith(THERE) ? { file: column.slice(1), row: null, column: null } : { file: '', row: null, column };
}

/** Only the last of a list are those of the lines; the others were there. */
function withoutNeighbours(stated: Stated, lines: readonly Line[]): Stated {
  const count = (table: Line['table']) => lines.filter((line) => line.table === table).length;
  const last = <T>(list: T[], most: number): T[] => (most === 0 ? [] : list.slice(-most));
  const { facts, records } = stated;
  return {
    facts: {
      ...facts,
      sources: last(facts.sources, count('sources')),
      enterprises: last(facts.enterprises, count('enterprises')),
      relations: last(facts.relations, count('relations')),
    },
    records,
  };
}

function refuse(problems: readonly Problem[]): InvalidInput {
  const said = problems.map(({ column, sentence }): Sentence => ({ zh: `${column}：${sentence.zh}`, en: `${column}: ${sentence.en}` }));
  return new InvalidInput(
    {
      zh: `没有写入任何内容：${said.map(({ zh }) => zh).join('；')}。`,
      en: `Nothing was written: ${said.map(({ en }) => en).join('; ')}.`,
    },
    { argument: problems[0]!.column, fields: problems.map(({ column }) => column) },
  );
}

function createChecks({ facts, index, recordIndex }: There, lines: readonly Line[], brought: Brought, problems: Problems): Checks {
  const sources = lines.filter(({ table }) => table === 'sources').map(({ cells }) => cells);
  const all: Record<IdKind, () => Iterable<string>> = {
    source: () => [...index.sources.keys(), ...sources.map(({ id }) => id!)],
    region: () => index.regions.keys(),
    product: () => index.products.keys(),
    process: () => index.processes.keys(),
    enterprise: () => index.enterprises.keys(),
    fact: () => [
      ...index.productions.keys(),
      ...index.needs.keys(),
      ...index.relations.keys(),
      ...index.absences.keys(),
      ...index.goals.keys(),
      ...index.signals.keys(),
    ],
    person: () => recordIndex.people.keys(),
    agreement: () => recordIndex.agreements.keys(),
    event: () => recordIndex.events.keys(),
    project: () => recordIndex.projects.keys(),
    batch: () => recordIndex.batches.keys(),
    policyLine: () => recordIndex.policyLines.keys(),
    claim: () => recordIndex.claims.keys(),
    milestone: () => recordIndex.milestones.keys(),
    position: () => [],
    lead: () => recordIndex.leads.keys(),
  };
  const cited = new Set(sources.filter(({ citation }) => citation === '0').map(({ id }) => id!));
  for (const { id, citation } of facts.sources) if (!citation) cited.add(id);
  return { problems, known: whenAsked(all, brought), nonCitations: cited, products: index.products };
}

/** Ids are gathered where a line points to one of their kind: there may be very many. */
function whenAsked(all: Record<IdKind, () => Iterable<string>>, brought: Brought): KnownIds {
  const kept = new Map<IdKind, ReadonlySet<string>>();
  const known = {};
  for (const kind of ID_KINDS) {
    Object.defineProperty(known, kind, {
      enumerable: true,
      get() {
        const there = kept.get(kind) ?? new Set([...all[kind](), ...(brought[kind] ?? [])]);
        kept.set(kind, there);
        return there;
      },
    });
  }
  return known as KnownIds;
}
