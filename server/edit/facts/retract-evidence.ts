import { NO_FACTS } from '../../domain/facts.ts';
import { NO_RECORDS } from '../../domain/records.ts';
import type { Edit, There } from '../edit.ts';
import { mustKnow } from './must-know.ts';
import { findFact, notHere, toReason } from './retract-fact.ts';

export interface EvidenceInput {
  fact: string;
  source: string;
  reason: string;
}

/** A fact rests on one of its sources no longer, for a reason; whatever files are loaded later, until it is cited by hand again. */
export function retractEvidence({ fact, source, reason }: EvidenceInput, there: There): Edit {
  const why = toReason(reason);
  const found = findFact(fact, there);
  if (!found) throw notHere(fact, there);
  const { title } = mustKnow(there.index.sources, source, { zh: '来源', en: 'source' });
  return {
    stated: { facts: NO_FACTS, records: NO_RECORDS },
    gone: [],
    uncited: [{ fact: { label: found.label, id: fact }, source, reason: why }],
    ids: [fact],
    places: found.places,
    about: `${found.about} − ${title} × ${why}`,
  };
}
