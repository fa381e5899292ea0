import type { TFunction } from 'i18next';
import type { SourceQuery } from '../../api/generated.ts';
import type { Named } from '../../state/use-name-of.ts';

export type SourceAnswer = NonNullable<SourceQuery['source']>;
export type Statement = SourceAnswer['passages'][number];
export type StatedFact = Statement['facts'][number];

/** What a fact says, short: a name, a figure as printed, or who does what. */
export function sayFact(fact: StatedFact, t: TFunction, nameOf: (thing: Named) => string): string {
  switch (fact.__typename) {
    case 'Claim':
      return t('sources.fact.claim', { subject: fact.subject, indicator: fact.indicator, raw: fact.raw });
    case 'Partnership':
      return t('sources.fact.relation', { kind: t(`relations.${fact.kind}`), from: nameOf(fact.from), to: nameOf(fact.to) });
    case 'SupplyLink':
      return t('sources.fact.relation', { kind: t('relations.SUPPLIES'), from: nameOf(fact.from), to: nameOf(fact.to) });
    case 'Production':
      return t('sources.fact.makes', { enterprise: nameOf(fact.enterprise), product: nameOf(fact.product) });
    case 'Need':
      return t('sources.fact.needs', { enterprise: fact.neededBy ? nameOf(fact.neededBy) : '', product: nameOf(fact.product) });
    default:
      return 'name' in fact ? t('sources.fact.named', { kind: t(`sources.kind.${fact.__typename}`), name: nameOf(fact) }) : fact.id;
  }
}
