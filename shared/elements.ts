/** The signs of the elements that a chain of metals and batteries names, and their Chinese names. */
const ELEMENTS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'H 氢 Li 锂 Be 铍 B 硼 C 碳 N 氮 O 氧 F 氟 Na 钠 Mg 镁 Al 铝 Si 硅 P 磷 S 硫 Cl 氯 K 钾 Ca 钙 Sc 钪 Ti 钛 V 钒 Cr 铬 Mn 锰 Fe 铁 Co 钴 ' +
    'Ni 镍 Cu 铜 Zn 锌 Ga 镓 Ge 锗 As 砷 Se 硒 Br 溴 Rb 铷 Sr 锶 Y 钇 Zr 锆 Nb 铌 Mo 钼 Ru 钌 Rh 铑 Pd 钯 Ag 银 Cd 镉 In 铟 Sn 锡 Sb 锑 Te 碲 ' +
    'I 碘 Cs 铯 Ba 钡 La 镧 Ce 铈 Pr 镨 Nd 钕 Sm 钐 Gd 钆 Tb 铽 Dy 镝 Hf 铪 Ta 钽 W 钨 Re 铼 Os 锇 Ir 铱 Pt 铂 Au 金 Hg 汞 Tl 铊 Pb 铅 Bi 铋 Th 钍 U 铀'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, i, all) => (i % 2 === 0 ? [...pairs, [word, all[i + 1] ?? '']] : pairs), []),
);

/**
 * The Chinese name of an element for its sign, else null. One letter is a sign only as a capital; two may be small ones, as people
 * type.
 */
export function toElementName(text: string): string | null {
  const sign = text.length === 2 ? text.charAt(0).toUpperCase() + text.charAt(1).toLowerCase() : text;
  return Object.hasOwn(ELEMENTS, sign) ? (ELEMENTS[sign] ?? null) : null;
}
