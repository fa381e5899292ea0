import type { Evidence, Facts } from '../../server/domain/facts.ts';
import { toPositionId, type Passage, type Records } from '../../server/domain/records.ts';

/**
 * Patterns of the words of one source. `names`: what calls a thing by its name, where that is neither its name nor an alias; `acting`:
 * what may stand
 * for it where it acts; `kinds` and `stages`: the verbs of relations and milestones; `more`: what else the words on a fact must hold;
 * `times`: how dates read.
 */
export interface SourceWords {
  names: Record<string, string>;
  acting: Record<string, string>;
  kinds: Record<string, string>;
  stages: Record<string, string>;
  more: Record<string, string>;
  times: Record<string, string>;
}

interface Stated {
  id: string;
  evidence: readonly Evidence[];
  /** Patterns that the quoted words must match. */
  must: (string | RegExp)[];
  /** Patterns that may stand in another passage about the fact: who else was there, where and when. */
  around?: (string | RegExp)[];
}

/**
 * What a source states (routes are estimates of our own), each fact with the patterns of what its quoted words must hold: who, what, when
 * and the figure.
 */
export function toStatements({ facts, records }: { facts: Facts; records: Records }, words: SourceWords): Stated[] {
  const named = toNames({ facts, records }, words);
  const acts = (id: string) => new RegExp([words.acting[id], named(id).source].filter((one) => one !== undefined).join('|'));
  const time = (date: string | null): string[] => (date !== null && words.times[date] !== undefined ? [words.times[date]] : []);
  const project = new Map(records.projects.map((one) => [one.id as string, one]));
  return [
    ...[...facts.enterprises, ...facts.regions, ...facts.products, ...records.projects, ...records.policyLines].map(({ id, evidence }) => ({
      id,
      evidence,
      must: [named(id)],
    })),
    ...facts.productions.map(({ id, product, evidence }) => ({ id, evidence, must: words.more[id] === undefined ? [named(product)] : [] })),
    ...facts.needs.map(({ id, product, evidence }) => ({ id, evidence, must: words.more[id] === undefined ? [named(product)] : [] })),
    ...facts.relations.map(({ id, kind, from, to, evidence }) => ({
      id,
      evidence,
      must: [acts(from), acts(to), words.kinds[kind] ?? kind],
    })),
    ...records.people.map(({ id, name, titles, evidence }) => ({
      id,
      evidence,
      must: [name, ...titles.map((title) => endOfTitle(title))],
    })),
    ...records.positions.map((one) => ({
      id: toPositionId(one),
      evidence: one.evidence,
      must: [named(one.person), acts(one.enterprise), ...(one.title ?? '').split('、').map(endOfTitle)],
    })),
    ...records.events.map(({ id, start, participants, people, places, evidence }) => ({
      id,
      evidence,
      must: [named(id)],
      around: [...time(start), ...participants.map(acts), ...people.map(named), ...places.map(acts)],
    })),
    ...records.agreements.map(({ id, parties, evidence }) => ({ id, evidence, must: [named(id), ...parties.map(acts)] })),
    ...records.milestones.map(({ id, stage, project: of, evidence }) => ({
      id,
      evidence,
      must: [project.has(of) ? named(of) : of, words.stages[stage] ?? stage],
    })),
    ...records.batches.map(({ id, date, statedProjects, statedInvestment, evidence }) => ({
      id,
      evidence,
      must: [named(id), ...time(date), `${statedProjects ?? ''}个`, String(statedInvestment ?? '')],
    })),
    ...records.claims.map(({ id, raw, period, evidence }) => ({
      id,
      evidence,
      must: [raw.replaceAll(/[.+*?()]/g, String.raw`\$&`), ...time(period)],
    })),
  ].map((one: Stated) => ({ ...one, must: [...one.must, ...(words.more[one.id] === undefined ? [] : [words.more[one.id]!])] }));
}

/**
 * Every fact of the source whose evidence names no passage, or one whose words do not hold what the fact states; without a text only the
 * former.
 */
export function findUnstated(
  content: { facts: Facts; records: Records },
  source: string,
  words: SourceWords,
  text: string | null,
): string[] {
  const passages = new Map(content.records.passages.filter((one) => one.source === source).map((one) => [one.label, one]));
  return toStatements(content, words).flatMap(({ id, evidence, must, around = [] }) =>
    evidence
      .filter((one) => one.source === source)
      .flatMap(({ locator, caption }) => {
        const passage = locator === null ? undefined : passages.get(locator);
        if (!passage) return [`${id} has no passage`];
        if (passage.caption && !caption) return [`${id} stands under a photograph`];
        if (text === null) return [];
        const quote = quoteOf(passage, text);
        const about = [...passages.values()].filter(({ facts }) => facts.includes(id)).map((one) => quoteOf(one, text));
        const missing = [
          ...must.filter((pattern) => !new RegExp(pattern).test(quote)),
          ...around.filter((pattern) => !about.some((one) => new RegExp(pattern).test(one))),
        ];
        return missing.map((pattern) => `${id} ${passage.label} does not hold ${new RegExp(pattern).source}`);
      }),
  );
}

/** Passages that list a thing which their words do not name, as `<label> <id>`. */
export function findUnnamed(content: { facts: Facts; records: Records }, source: string, words: SourceWords, text: string): string[] {
  const named = toNames(content, words);
  const { facts, records } = content;
  const things = new Set(
    [...facts.enterprises, ...facts.regions, ...facts.products, ...records.people, ...records.projects, ...records.batches].map(
      ({ id }) => id as string,
    ),
  );
  const raws = new Map(records.claims.map(({ id, raw }) => [id as string, raw]));
  return records.passages
    .filter((one) => one.source === source)
    .flatMap((passage) =>
      passage.facts
        .filter((id) => {
          const quote = quoteOf(passage, text);
          return things.has(id) ? !named(id).test(quote) : raws.has(id) && !quote.includes(raws.get(id)!);
        })
        .map((id) => `${passage.label} ${id}`),
    );
}

const quoteOf = ({ start, end }: Passage, text: string) =>
  Array.from(text)
    .slice(start ?? 0, end ?? 0)
    .join('');

/** The post alone, without where it is held. */
const endOfTitle = (title: string) => /党委书记|书记|董事长|副总经理|市长|院士|总工程师|工程师/.exec(title)?.[0] ?? title;

function toNames({ facts, records }: { facts: Facts; records: Records }, { names }: SourceWords): (id: string) => RegExp {
  const all: { id: string; name: string; aliases?: string[] }[] = [
    ...facts.enterprises,
    ...facts.regions,
    ...facts.products,
    ...facts.processes,
    ...records.people,
    ...records.projects,
    ...records.policyLines,
    ...records.batches,
    ...records.events,
    ...records.agreements,
  ];
  const byId = new Map(
    all.map(({ id, name, aliases = [] }) => [id, [name, name.replace(/[（(].*/, ''), name.replace(/[省市区县]$/, ''), ...aliases]]),
  );
  return (id) => new RegExp(names[id] ?? (byId.get(id) ?? [id]).map((name) => name.replaceAll(/[.+*?()]/g, String.raw`\$&`)).join('|'));
}
