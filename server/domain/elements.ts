/**
 * The elements that products, formulas and people's words may name: sign, Chinese name, English name, weight.
 * [IUPAC 2021, Standard atomic weights, rounded]
 */
const TABLE = `
H 氢 hydrogen 1.008|Li 锂 lithium 6.94|Be 铍 beryllium 9.012|B 硼 boron 10.81|C 碳 carbon 12.011|N 氮 nitrogen 14.007|O 氧 oxygen 15.999
F 氟 fluorine 18.998|Na 钠 sodium 22.99|Mg 镁 magnesium 24.305|Al 铝 aluminium 26.982|Si 硅 silicon 28.085|P 磷 phosphorus 30.974
S 硫 sulphur 32.06|Cl 氯 chlorine 35.45|K 钾 potassium 39.098|Ca 钙 calcium 40.078|Sc 钪 scandium 44.956|Ti 钛 titanium 47.867
V 钒 vanadium 50.942|Cr 铬 chromium 51.996|Mn 锰 manganese 54.938|Fe 铁 iron 55.845|Co 钴 cobalt 58.933|Ni 镍 nickel 58.693
Cu 铜 copper 63.546|Zn 锌 zinc 65.38|Ga 镓 gallium 69.723|Ge 锗 germanium 72.63|As 砷 arsenic 74.922|Se 硒 selenium 78.971
Br 溴 bromine 79.904|Rb 铷 rubidium 85.468|Sr 锶 strontium 87.62|Y 钇 yttrium 88.906|Zr 锆 zirconium 91.224|Nb 铌 niobium 92.906
Mo 钼 molybdenum 95.95|Ru 钌 ruthenium 101.07|Rh 铑 rhodium 102.91|Pd 钯 palladium 106.42|Ag 银 silver 107.87|Cd 镉 cadmium 112.41
In 铟 indium 114.82|Sn 锡 tin 118.71|Sb 锑 antimony 121.76|Te 碲 tellurium 127.6|I 碘 iodine 126.9|Cs 铯 caesium 132.91|Ba 钡 barium 137.33
La 镧 lanthanum 138.91|Ce 铈 cerium 140.12|Pr 镨 praseodymium 140.91|Nd 钕 neodymium 144.24|Sm 钐 samarium 150.36|Gd 钆 gadolinium 157.25
Tb 铽 terbium 158.93|Dy 镝 dysprosium 162.5|Hf 铪 hafnium 178.49|Ta 钽 tantalum 180.95|W 钨 tungsten 183.84|Re 铼 rhenium 186.21
Os 锇 osmium 190.23|Ir 铱 iridium 192.22|Pt 铂 platinum 195.08|Au 金 gold 196.97|Hg 汞 mercury 200.59|Tl 铊 thallium 204.38|Pb 铅 lead 207.2
Bi 铋 bismuth 208.98|Th 钍 thorium 232.04|U 铀 uranium 238.03`;

export interface Element {
  name: string;
  nameEn: string;
  weight: number;
}

/** By sign. */
export const ELEMENTS: Readonly<Record<string, Element>> = Object.fromEntries(
  TABLE.trim()
    .split(/[|\n]/)
    .map((line) => {
      const [sign, name, nameEn, weight] = line.split(' ') as [string, string, string, string];
      return [sign, { name, nameEn, weight: Number(weight) }];
    }),
);

/**
 * The Chinese name of an element for its sign, else null. One letter is a sign only as a capital; two may be small ones, as people
 * type.
 */
export function toElementName(text: string): string | null {
  const sign = text.length === 2 ? text.charAt(0).toUpperCase() + text.charAt(1).toLowerCase() : text;
  return Object.hasOwn(ELEMENTS, sign) ? ELEMENTS[sign]!.name : null;
}
