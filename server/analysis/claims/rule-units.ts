/** Units: a capacity must be stated in what its product is measured in; different units are never added. */
import { sayAmounts } from '../../../shared/format-quantity.ts';
import type { Language } from '../../../shared/language.ts';
import { sayUnit } from '../../../shared/unit-words.ts';
import { productsOf, type ClaimRule } from './claim-check.ts';
import { wordsFor } from './indicators.ts';

export const unitRule: ClaimRule = {
  id: 'units',
  name: { zh: '计量单位', en: 'Units' },
  reference: 'The unit of the product in the graph; a rate counts as its amount',
  find: (facts) => {
    const capacities = wordsFor(facts.indicators, 'CAPACITY');
    return facts.claims
      .filter((claim) => claim.value !== null && claim.unit !== null && capacities.has(claim.indicator))
      .flatMap((claim) => {
        const units = new Set(productsOf(facts, claim).flatMap((product) => (product.unit === null ? [] : [toBase(product.unit)])));
        if (units.size === 0 || units.has(toBase(claim.unit!))) return [];
        return [
          {
            verdict: 'UNVERIFIED' as const,
            claims: [claim.id],
            judged: [claim.id],
            detail: {
              zh: `“${sayAmounts(claim.raw, 'zh')}”以 ${sayUnit(claim.unit!, 'zh')} 计，而该产品以 ${toWords(units, 'zh')} 计，不能换算，不参与相加。`,
              en: `The figure is in ${sayUnit(claim.unit!, 'en')}, its product in ${toWords(units, 'en')}: it cannot be converted and enters no sum.`,
            },
          },
        ];
      });
  },
};

function toWords(units: Iterable<string>, language: Language): string {
  return [...units].map((unit) => sayUnit(unit, language)).join(language === 'zh' ? '、' : ', ');
}

/** "t Ni/a" → "t Ni", "GWh/a" → "GWh". */
function toBase(unit: string): string {
  return unit.split('/')[0]!;
}
