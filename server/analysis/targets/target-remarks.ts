/** What is to be said of a candidate before one calls: what puts it last, what to check first, and its news. */
import { append } from '../../domain/append.ts';
import { byCodePoint } from '../../domain/by-code-point.ts';
import { isCitable, isInferred } from '../../domain/evidence.ts';
import type { Signal } from '../../domain/facts.ts';
import type { CheckFirst, Veto } from '../../domain/words.ts';
import type { ChainModel } from '../model/model.ts';
import type { RegionView } from '../region/region-view.ts';
import { oncePer } from '../tools/once-per.ts';
import { evidenceOf, type CandidateFacts } from './candidate-facts.ts';

/** What a source says of having stopped, in the words of a production row. */
const CEASED = /停产|关停|注销|ceased|closed/;

/** A maker whose every record of the product says that it stopped. A recorded refusal would be the other veto; no table holds one yet. */
export function findVetoes({ makes, makesGrade }: CandidateFacts): Veto[] {
  const rows = [...makes, ...makesGrade];
  return rows.length > 0 && rows.every(({ status }) => CEASED.test(status ?? '')) ? ['CEASED'] : [];
}

/** @param unpublished ids of sources that are no publication */
export function findChecksFirst({ model }: RegionView, facts: CandidateFacts, unpublished: ReadonlySet<string>): CheckFirst[] {
  const rows = [...facts.makes, ...facts.makesGrade];
  return [
    ...(facts.plans.length > 0 && rows.length === 0 ? ['ONLY_PLANNED' as const] : []),
    ...(model.enterprises[facts.enterprise]!.nameVerified ? [] : ['NAME_UNVERIFIED' as const]),
    ...(isCitable(evidenceOf(facts), unpublished) ? [] : ['NO_PUBLICATION' as const]),
    ...(rows.length > 0 && rows.every(({ evidence }) => isInferred(evidence)) ? ['ESTIMATE_ONLY' as const] : []),
  ];
}

const signalsOf = oncePer((model: ChainModel) => {
  const found = new Map<string, Signal[]>();
  for (const signal of model.facts.signals) append(found, signal.enterprise, signal);
  return found;
});

/** News of the enterprise that is about the product or about none, newest first. */
export function findSignals({ model }: RegionView, q: number, enterprise: string): Signal[] {
  const product = model.products[q]!.id;
  return (signalsOf(model).get(enterprise) ?? [])
    .filter((signal) => signal.product === null || signal.product === product)
    .sort((a, b) => byCodePoint(b.date, a.date) || byCodePoint(a.id, b.id));
}
