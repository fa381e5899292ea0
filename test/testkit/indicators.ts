import type { Indicator, IndicatorMeaning, IndicatorTieKind } from '../../server/domain/indicators.ts';

/** "产值增速 GROWTH_OF 产值": an indicator and what it is to another. */
export function tied(text: string, more: Partial<Indicator> = {}): Indicator {
  const [id, as, of] = text.split(' ') as [string, IndicatorTieKind, string];
  return { noun: 'INDICATOR', id, nameEn: null, meaning: null, metal: null, ties: [{ as, of }], over: null, overEn: null, ...more };
}

/** A word that states such a thing, of the metal where one is given. */
export function stating(id: string, meaning: IndicatorMeaning, metal: string | null = null): Indicator {
  return { noun: 'INDICATOR', id, nameEn: null, meaning, metal, ties: [], over: null, overEn: null };
}
