/** How the indicators of a chain hang together, as its folder states it; a word that is not there hangs on nothing. */
import type { Claim } from '../../domain/records.ts';
import type { Indicator, IndicatorMeaning, IndicatorTieKind } from '../../domain/indicators.ts';
import type { ClaimGroup } from './claim-check.ts';

/** Every pair that stands so: `own` is to `other` what `as` says. */
export function findTies(indicators: readonly Indicator[], as: IndicatorTieKind): { own: Indicator; other: string }[] {
  return indicators.flatMap((own) => own.ties.filter((tie) => tie.as === as).map(({ of: other }) => ({ own, other })));
}

/** What an indicator is tied to so; null where it is not. */
export function tiedTo(indicators: readonly Indicator[], indicator: string, as: IndicatorTieKind): string | null {
  return findTies(indicators, as).find(({ own }) => own.id === indicator)?.other ?? null;
}

/** The claim of the group whose indicator is to the given one what `as` says: its growth, its change. */
export function findTied(group: ClaimGroup, indicators: readonly Indicator[], as: IndicatorTieKind, indicator: string): Claim | undefined {
  return findTies(indicators, as)
    .filter(({ other }) => other === indicator)
    .flatMap(({ own }) => group.of(own.id))[0];
}

/** The words that state such a thing, of the metal where one is given. */
export function wordsFor(indicators: readonly Indicator[], meaning: IndicatorMeaning, metal?: string): Set<string> {
  return new Set(indicators.filter((one) => one.meaning === meaning && (metal === undefined || one.metal === metal)).map(({ id }) => id));
}
