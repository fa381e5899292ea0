/** Physics: the metal in a stated tonnage against what the world mines and what the leader makes. */
import { ELEMENTS } from '../../domain/elements.ts';
import type { Product } from '../../domain/facts.ts';
import type { IndicatorMeaning } from '../../domain/indicators.ts';
import type { Claim } from '../../domain/records.ts';
import { idsOf, productsOf, round, type ClaimFacts, type ClaimRule, type Finding } from './claim-check.ts';
import { readTonnes } from './figure.ts';
import { findMassShare } from './formula.ts';
import { wordsFor } from './indicators.ts';

export const physicsRule: ClaimRule = {
  id: 'metal-content',
  name: { zh: '金属含量', en: 'Metal content' },
  reference: 'IUPAC atomic weights 2021; world mine output as claimed in the graph',
  find: (facts) => facts.claims.flatMap((claim) => findFor(facts, claim)),
};

function findFor(facts: ClaimFacts, claim: Claim): Finding[] {
  const tonnes = claim.value === null ? readTonnes(claim.raw)?.value : claim.unit === 't/a' ? claim.value : undefined;
  if (tonnes === undefined || !wordsFor(facts.indicators, 'CAPACITY').has(claim.indicator)) return [];
  const metals = new Set(facts.indicators.flatMap(({ meaning, metal }) => (meaning === 'WORLD_OUTPUT' && metal !== null ? [metal] : [])));
  for (const product of productsOf(facts, claim)) {
    for (const symbol of metals) {
      const share = shareOf(product, symbol);
      const world = largest(facts, 'WORLD_OUTPUT', symbol);
      if (share === null || world === null) continue;
      const metalTonnes = tonnes * share;
      if (metalTonnes <= world.value!) continue;
      const leader = largest(facts, 'CAPACITY', symbol);
      const metal = ELEMENTS[symbol]!;
      const million = round(metalTonnes / 1e6, 1);
      const ratios = [world, leader].map((other) =>
        other === null ? null : round(metalTonnes / other.value!, metalTonnes / other.value! >= 10 ? 0 : 1),
      );
      return [
        {
          verdict: 'IMPLAUSIBLE',
          claims: idsOf([claim, world, ...(leader ? [leader] : [])]),
          judged: [claim.id],
          detail: {
            zh: `按“${claim.raw}”计，${product.name}含${metal.name} ${round(metalTonnes / 1e4, 0)} 万吨/年，是世界矿山产量的 ${ratios[0]} 倍${leader ? `、龙头产能的 ${ratios[1]} 倍` : ''}；数值不采用，不参与计算。`,
            en: `As printed, ${product.nameEn ?? product.name} would hold ${million} million tonnes of ${metal.nameEn} a year, ${ratios[0]} times the world's mine output${leader ? ` and ${ratios[1]} times the leader's capacity` : ''}; the figure is not used in any sum.`,
          },
        },
      ];
    }
  }
  return [];
}

/** What the product is said to hold, else what the formula in its name says. */
function shareOf({ metals, name }: Product, symbol: string): number | null {
  return metals.find(({ element }) => element === symbol)?.share ?? findMassShare(name, symbol);
}

/** The largest figure of tonnes of the metal that states such a thing. */
function largest({ claims, indicators }: ClaimFacts, meaning: IndicatorMeaning, metal: string): Claim | null {
  const words = wordsFor(indicators, meaning, metal);
  const found = claims.filter(
    (claim) => words.has(claim.indicator) && claim.unit === `t ${metal}/a` && claim.value !== null && claim.kind === 'ACTUAL',
  );
  return found.reduce<Claim | null>((best, claim) => (best === null || claim.value! > best.value! ? claim : best), null);
}
