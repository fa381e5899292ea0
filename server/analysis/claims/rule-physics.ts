/** Physics: the metal in a stated tonnage against what the world mines and what the leader makes. A recorded share comes before the formula. */
import type { Claim } from '../../domain/records.ts';
import { idsOf, productsOf, round, type ClaimFacts, type ClaimRule, type Finding } from './claim-check.ts';
import { readTonnes } from './figure.ts';
import { findMassShare } from './formula.ts';

/** Metals that a product may hold, with the indicators that state the world's mine output and the largest maker's capacity. */
const METALS = [
  { symbol: 'Ni', name: '镍', nameEn: 'nickel', world: '镍矿产量', leader: '镍产能', unit: 't Ni/a' },
  { symbol: 'Co', name: '钴', nameEn: 'cobalt', world: '钴矿产量', leader: '钴产能', unit: 't Co/a' },
  { symbol: 'Cu', name: '铜', nameEn: 'copper', world: '铜矿产量', leader: '铜产能', unit: 't Cu/a' },
] as const;

export const physicsRule: ClaimRule = {
  id: 'metal-content',
  name: { zh: '金属含量', en: 'Metal content' },
  reference: 'IUPAC atomic weights 2021; world mine output as claimed in the graph',
  find: (facts) => facts.claims.flatMap((claim) => findFor(facts, claim)),
};

function findFor(facts: ClaimFacts, claim: Claim): Finding[] {
  const tonnes = claim.value === null ? readTonnes(claim.raw)?.value : claim.unit === 't/a' ? claim.value : undefined;
  if (tonnes === undefined || claim.indicator !== '产能') return [];
  for (const product of productsOf(facts, claim)) {
    for (const metal of METALS) {
      const share = product.metals.find(({ element }) => element === metal.symbol)?.share ?? findMassShare(product.name, metal.symbol);
      const world = largest(facts.claims, metal.world, metal.unit);
      if (share === null || world === null) continue;
      const metalTonnes = tonnes * share;
      if (metalTonnes <= world.value!) continue;
      const leader = largest(facts.claims, metal.leader, metal.unit);
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
            en: `As printed it would hold ${million} million tonnes of ${metal.nameEn} a year, ${ratios[0]} times the world's mine output${leader ? ` and ${ratios[1]} times the leader's capacity` : ''}; the figure is not used in any sum.`,
          },
        },
      ];
    }
  }
  return [];
}

function largest(claims: readonly Claim[], indicator: string, unit: string): Claim | null {
  const found = claims.filter(
    (claim) => claim.indicator === indicator && claim.unit === unit && claim.value !== null && claim.kind === 'ACTUAL',
  );
  return found.reduce<Claim | null>((best, claim) => (best === null || claim.value! > best.value! ? claim : best), null);
}
