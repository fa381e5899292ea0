/**
 * Elements that formulas and figures of a chain may name, with their weights.
 * [IUPAC 2021, Standard atomic weights, rounded]
 */
export interface Element {
  weight: number;
  name: string;
  nameEn: string;
}

const element = (weight: number, name: string, nameEn: string): Element => ({ weight, name, nameEn });

/** By symbol. */
export const ELEMENTS: Readonly<Record<string, Element>> = {
  H: element(1.008, '氢', 'hydrogen'),
  Li: element(6.94, '锂', 'lithium'),
  C: element(12.011, '碳', 'carbon'),
  N: element(14.007, '氮', 'nitrogen'),
  O: element(15.999, '氧', 'oxygen'),
  F: element(18.998, '氟', 'fluorine'),
  Na: element(22.99, '钠', 'sodium'),
  Mg: element(24.305, '镁', 'magnesium'),
  Al: element(26.982, '铝', 'aluminium'),
  Si: element(28.085, '硅', 'silicon'),
  P: element(30.974, '磷', 'phosphorus'),
  S: element(32.06, '硫', 'sulphur'),
  Cl: element(35.45, '氯', 'chlorine'),
  K: element(39.098, '钾', 'potassium'),
  Ca: element(40.078, '钙', 'calcium'),
  Ti: element(47.867, '钛', 'titanium'),
  V: element(50.942, '钒', 'vanadium'),
  Cr: element(51.996, '铬', 'chromium'),
  Mn: element(54.938, '锰', 'manganese'),
  Fe: element(55.845, '铁', 'iron'),
  Co: element(58.933, '钴', 'cobalt'),
  Ni: element(58.693, '镍', 'nickel'),
  Cu: element(63.546, '铜', 'copper'),
  Zn: element(65.38, '锌', 'zinc'),
  Mo: element(95.95, '钼', 'molybdenum'),
  Pd: element(106.42, '钯', 'palladium'),
  Ag: element(107.87, '银', 'silver'),
  Sn: element(118.71, '锡', 'tin'),
  W: element(183.84, '钨', 'tungsten'),
  Pt: element(195.08, '铂', 'platinum'),
  Au: element(196.97, '金', 'gold'),
  Pb: element(207.2, '铅', 'lead'),
};
