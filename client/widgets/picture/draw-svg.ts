/** What the page's rules say of a shape, written on the shape itself: outside the page there are no rules. */
const LOOKS = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'stroke-linejoin', 'opacity', 'visibility',
  'display', 'font-size', 'font-weight', 'font-family', 'text-anchor', 'dominant-baseline', 'paint-order',
] as const; // oxfmt-ignore

/** A picture of the page that is SVG already, with its look written out, at the given place. */
export function drawSvg(svg: SVGSVGElement, { x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [svg, copy].map((one) => [one, ...one.querySelectorAll('*')]) as [Element[], Element[]];
  from.forEach((element, at) => {
    const target = to[at];
    if (!(target instanceof SVGElement) || element.closest('defs')) return;
    const look = getComputedStyle(element);
    target.removeAttribute('class');
    target.removeAttribute('style');
    for (const name of LOOKS) {
      const value = look.getPropertyValue(name);
      // A colour of a pattern is named by the address of the page, which the picture leaves.
      if (value) target.setAttribute(name, value.replace(/url\("[^"#]*#/g, 'url("#'));
    }
  });
  for (const unwanted of copy.querySelectorAll('title, script, style, foreignObject')) unwanted.remove();
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, String(value));
  return new XMLSerializer().serializeToString(copy);
}
