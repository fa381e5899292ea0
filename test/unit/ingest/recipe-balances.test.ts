/**
 * What a recipe gives must have come from somewhere: the balances of mass and of Ni, Cu, Co, S, Li, Cl, P, Na and Ca of every process of the
 * seeds, from the `metals` of its products (test/testkit/weigh-recipes.ts says how). A balance fails only where the intervals cannot meet.
 */
import { describe, expect, it } from 'vitest';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import { weighRecipes } from '../../testkit/weigh-recipes.ts';

const { facts } = await parseSeedFolder('graph-seeds/nickel-copper-cobalt');
const { weighed, gained, heavier, lost } = weighRecipes(facts);

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

const ELEMENTS = ['Ni', 'Cu', 'Co', 'S', 'Li', 'Cl', 'P', 'Na', 'Ca'];

describe('the recipes', () => {
  it('are weighed, nearly all of them', () => {
    expect(weighed.length).toBeGreaterThan(140);
  });

  it('make no element out of nothing', () => {
    expect(gained(ELEMENTS).filter((line) => !line.startsWith('mine_ni '))).toEqual([]);
  });

  it('weigh no more than what goes in, but for air and water, or say what is missing', () => {
    expect(heavier()).toEqual(Object.keys(ENTERS).sort());
  });

  it('lose no metal without a reason', () => {
    expect(lost(['Ni', 'Cu', 'Co', 'Li'])).toEqual(Object.keys(LEAVES).sort());
  });

  it('say why, where they are not complete', () => {
    for (const { id, incomplete } of facts.processes) if (incomplete !== null) expect(incomplete.length, id).toBeGreaterThan(5);
  });
});
