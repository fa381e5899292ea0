/**
 * A product's name without what stands in brackets at its end (grade, formula, basis of the figure): 硫酸(98%折100%) → 硫酸.
 * For tight places only; the full name stands in the chip, the panel and the title.
 */
export function toShortName(name: string): string {
  const short = name.replace(/\s*[((][^()()]*[))]\s*$/u, '');
  return short === '' ? name : short;
}
