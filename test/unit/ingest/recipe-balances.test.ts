/**
 * What a recipe gives must have come from somewhere: the balances of mass and of Ni, Cu, Co, S, Li, Cl, P, Na and Ca of every process of the
 * seeds, from the `metals` of its products. Quantities may be ranges and inputs may stand in OR groups, so both sides are intervals; a balance
 * fails only where the intervals cannot meet. Energy inputs and quantities that are no mass (MWh, pieces) are left out.
 */
import { describe, expect, it } from 'vitest';
import type { Flow, Process, Product } from '../../../server/domain/facts.ts';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';

const { facts } = await parseSeedFolder('graph-seeds/nickel-copper-cobalt');
const products = new Map(facts.products.map((product) => [product.id as string, product]));

/** More of an element than this, beside what is put in, comes from nowhere: a share of the input and t a t of product. */
const GAIN = { share: 0.03, absolute: 0.005 };
/** Mass is counted in commercial products with their moisture. */
const MASS_GAIN = 0.05;
/** A metal of which more than this share leaves in nothing that the recipe names is lost, and the loss needs its reason. */
const LOSS = 0.25;

/** What comes in beside the listed inputs, from the air, as water or out of the ground. */
const ENTERS: Readonly<Record<string, string>> = {
  mine_ni: 'the ore, from the ground',
  smelt_ni: 'oxygen',
  conv_ni: 'oxygen',
  niso4_from_matte: 'oxygen and water of crystals',
  niso4_from_metal: 'water of crystals',
  cuso4_mk: 'oxygen and water of crystals',
  smelt_cu: 'oxygen',
  smelt_cu2: 'oxygen',
  acid_so2: 'oxygen and water',
  acid_s: 'oxygen and water',
  chloralkali: 'water',
  hcl_syn: 'water, the acid is of 31 %',
  sop_mk: 'water, the acid is of 31 %',
  c2h2_mk: 'water',
  nh3_mk: 'nitrogen and water',
  feso4_mk: 'water of crystals',
};

/** Where the metal goes that the recipe does not name. */
const LEAVES: Readonly<Record<string, string>> = {
  'conv_ni Co': 'into the converter slag',
  'smelt_cu2 Ni': 'into the slag, which returns to nickel smelting',
  'ni_er Cu': 'into the copper residue of the purification, which returns to smelting',
  'niso4_from_matte Co': 'into the cobalt raffinate, which is not listed',
  'cocl2_residue Ni': 'into the raffinate, which returns to nickel',
  'mine_co Co': 'recovery of 75 %',
  'npi_rkef Co': 'into the ferronickel, where nobody counts it',
  'leadframe_mk Cu': 'punched out, remelted',
  'blade_mk Ni': 'gates and risers, remelted',
  'blade_mk Co': 'gates and risers, remelted',
  'niti_strip_mk Ni': 'trimmings, remelted',
  'niti_wire_mk Ni': 'trimmings, remelted',
  'sa_pow_mk Ni': 'powder of other sizes, remelted',
  'niti_dev_mk Ni': 'cut away, laser-cut tubes and wire',
  'slime_ref Cu': 'leached out first, the solution returns to the copper electrolysis',
  'slime_ref Ni': 'leached out first, the solution returns to the copper electrolysis',
  'spent_collect Cu': 'foil, sorted out before the black mass',
};

type Range = readonly [number, number];
const share = ({ metals }: Product, of: string) => (of === 'mass' ? 1 : (metals.find(({ element }) => element === of)?.share ?? 0));

/** t (or kg) of an element or of mass in a flow, a t (or kg) of the main output; null where the flow is no mass. */
function amount(flow: Flow, of: string, per: string): Range | null {
  const [unit = ''] = (flow.unit ?? '').split('/');
  if (flow.quantity === null || !['t', 'kg'].includes(unit)) return null;
  const scale = (unit === per ? 1 : unit === 'kg' ? 0.001 : 1000) * share(products.get(flow.product)!, of);
  return [flow.quantity * scale, (flow.quantityTo ?? flow.quantity) * scale];
}
const sum = (ranges: readonly Range[]): Range => [ranges.reduce((all, [lo]) => all + lo, 0), ranges.reduce((all, [, hi]) => all + hi, 0)];

/** What goes in and what comes out. One member of an OR group is enough, so a group is as wide as its members. */
function balance({ inputs, byproducts, output }: Process, of: string): { into: Range; outOf: Range } {
  const per = output.unit!.split('/')[1]!;
  const counted = inputs.filter(({ part }) => part !== 'ENERGY');
  const groups = new Map<string, Flow[]>();
  for (const flow of counted) {
    const key = flow.anyOf ?? `alone ${flow.product}`;
    groups.set(key, [...(groups.get(key) ?? []), flow]);
  }
  const into = [...groups.values()].map((members): Range => {
    const ranges = members.map((member) => amount(member, of, per) ?? ([0, 0] as const));
    return [Math.min(...ranges.map(([lo]) => lo)), Math.max(...ranges.map(([, hi]) => hi))];
  });
  return { into: sum(into), outOf: sum([output, ...byproducts].map((flow) => amount(flow, of, per) ?? [0, 0])) };
}

const weighed = facts.processes.filter(
  ({ output, inputs }) => ['t/t', 'kg/kg'].includes(output.unit ?? '') && !inputs.some(({ illustrative }) => illustrative),
);
const ELEMENTS = ['Ni', 'Cu', 'Co', 'S', 'Li', 'Cl', 'P', 'Na', 'Ca'];

describe('the recipes', () => {
  it('are weighed, nearly all of them', () => {
    expect(weighed.length).toBeGreaterThan(140);
  });

  it('make no element out of nothing', () => {
    const gained = weighed.flatMap((process) =>
      ELEMENTS.flatMap((of) => {
        const { into, outOf } = balance(process, of);
        return outOf[1] > into[1] * (1 + GAIN.share) + GAIN.absolute
          ? [`${process.id} ${of}: in ${into[1].toFixed(4)}, out ${outOf[1].toFixed(4)}`]
          : [];
      }),
    );
    expect(gained.filter((line) => !line.startsWith('mine_ni '))).toEqual([]);
  });

  it('weigh no more than what goes in, but for air and water, or say what is missing', () => {
    const heavier = weighed.filter((process) => {
      const { into, outOf } = balance(process, 'mass');
      return outOf[0] > into[1] * (1 + MASS_GAIN) && process.incomplete === null;
    });
    expect(heavier.map(({ id }) => id as string).sort()).toEqual(Object.keys(ENTERS).sort());
  });

  it('lose no metal without a reason', () => {
    const lost = weighed.flatMap((process) =>
      ['Ni', 'Cu', 'Co', 'Li'].flatMap((of) => {
        const { into, outOf } = balance(process, of);
        const share = into[0] === 0 ? 0 : 1 - outOf[1] / into[0];
        return share > LOSS && process.incomplete === null ? [`${process.id} ${of}`] : [];
      }),
    );
    expect(lost.sort()).toEqual(Object.keys(LEAVES).sort());
  });

  it('say why, where they are not complete', () => {
    for (const { id, incomplete } of facts.processes) if (incomplete !== null) expect(incomplete.length, id).toBeGreaterThan(5);
  });
});
