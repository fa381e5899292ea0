/** Units: a capacity must be stated in what its product is measured in; different units are never added. */
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
              zh: `“${claim.raw}”以 ${claim.unit} 计，而该产品以 ${[...units].join('、')} 计，不能换算，不参与相加。`,
              en: `The figure is in ${claim.unit}, its product in ${[...units].join(', ')}: it cannot be converted and enters no sum.`,
            },
          },
        ];
      });
  },
};

/** "t Ni/a" → "t Ni", "GWh/a" → "GWh". */
function toBase(unit: string): string {
  return unit.split('/')[0]!;
}
