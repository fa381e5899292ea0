import { drawText, toTextLook, type Box } from './draw-text.ts';
import { drawSvg } from './draw-svg.ts';
import { offeredBy } from './offer-picture.ts';
import { tag, type Drawn } from './svg.ts';

/** What is for hands or ears only, or says of itself that it is no part of a picture. */
const NOT_DRAWN = '.lt-ears, script, style, template, input, select, textarea, [hidden], [data-no-picture]';

/** What stands on the page as SVG: boxes, borders, texts line by line, pictures inside it. What a box cuts off is not drawn. */
export function drawDom(root: Element): Drawn {
  const box = root.getBoundingClientRect();
  const whole = {
    left: box.left,
    top: box.top,
    right: box.left + Math.max(box.width, root.scrollWidth),
    bottom: box.top + Math.max(box.height, root.scrollHeight),
  };
  const size = { width: whole.right - whole.left, height: whole.bottom - whole.top };
  const offered = offeredBy(root);
  if (offered) return offered;
  return { svg: drawElement(root, { x: box.left, y: box.top }, whole, true), ...size };
}

interface Origin {
  x: number;
  y: number;
}

function drawElement(element: Element, origin: Origin, clip: Box, isRoot = false): string {
  const look = getComputedStyle(element);
  if (element.matches(NOT_DRAWN) || look.display === 'none' || look.opacity === '0') return '';
  const box = element.getBoundingClientRect();
  const at = { x: box.left - origin.x, y: box.top - origin.y };
  const offered = isRoot ? null : offeredBy(element);
  if (offered) {
    const scale = Math.min(1, box.width / offered.width);
    return tag('g', { transform: `translate(${at.x} ${at.y}) scale(${scale})` }, offered.svg || ' ');
  }
  if (element instanceof SVGSVGElement) return drawSvg(element, { ...at, width: box.width, height: box.height });
  if (element instanceof HTMLCanvasElement) {
    return tag('image', { x: at.x, y: at.y, width: box.width, height: box.height, href: element.toDataURL() });
  }
  const parts = look.visibility === 'hidden' || !meets(box, clip) ? [] : [drawBox(box, look, origin)];
  const inner = !isRoot && look.overflow !== 'visible' ? meet(box, clip) : clip;
  for (const child of element.childNodes) {
    if (child instanceof Element) parts.push(drawElement(child, origin, inner));
    else if (child instanceof Text && look.visibility !== 'hidden') parts.push(drawText(child, toTextLook(look), origin, inner));
  }
  return parts.join('');
}

/** Background and borders. A pattern of stripes is drawn as stripes of its first colour. */
function drawBox(box: DOMRect, look: CSSStyleDeclaration, origin: Origin): string {
  if (box.width === 0 || box.height === 0) return '';
  const shape = { x: box.left - origin.x, y: box.top - origin.y, width: box.width, height: box.height };
  const rx = Math.min(Number.parseFloat(look.borderTopLeftRadius) || 0, box.height / 2, box.width / 2) || null;
  const parts: string[] = [];
  if (isSeen(look.backgroundColor)) parts.push(tag('rect', { ...shape, rx, fill: look.backgroundColor }));
  const stripes = /(rgba?\([^)]*\)|#\w+)/.exec(look.backgroundImage)?.[0];
  if (stripes && look.backgroundImage.includes('gradient')) parts.push(drawStripes(shape, stripes));
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
    side,
    width: look[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(look[`border${side}Width`]),
    color: look[`border${side}Color`],
    style: look[`border${side}Style`],
  }));
  const [first] = sides;
  const same = sides.every(({ width, color }) => width === first!.width && color === first!.color);
  const dash = (style: string, width: number) =>
    style === 'dashed' ? `${3 * width} ${2 * width}` : style === 'dotted' ? `${width} ${width}` : null;
  if (same && first!.width > 0 && isSeen(first!.color)) {
    const half = first!.width / 2;
    const inside = {
      x: shape.x + half,
      y: shape.y + half,
      width: Math.max(0, shape.width - first!.width),
      height: Math.max(0, shape.height - first!.width),
    };
    parts.push(
      tag('rect', {
        ...inside,
        rx,
        fill: 'none',
        stroke: first!.color,
        'stroke-width': first!.width,
        'stroke-dasharray': dash(first!.style, first!.width),
      }),
    );
  } else if (!same) {
    const { x, y, width: w, height: h } = shape;
    const lines = { Top: [x, y, x + w, y], Right: [x + w, y, x + w, y + h], Bottom: [x, y + h, x + w, y + h], Left: [x, y, x, y + h] };
    for (const { side, width, color, style } of sides) {
      const [x1, y1, x2, y2] = lines[side] as [number, number, number, number];
      if (width > 0 && isSeen(color))
        parts.push(tag('line', { x1, y1, x2, y2, stroke: color, 'stroke-width': width, 'stroke-dasharray': dash(style, width) }));
    }
  }
  return parts.join('');
}

function drawStripes({ x, y, width, height }: { x: number; y: number; width: number; height: number }, color: string): string {
  const lines: string[] = [];
  for (let from = -height; from < width; from += 5) {
    // From the lower left to the upper right, cut at the sides.
    const [x1, x2] = [Math.max(from, 0), Math.min(from + height, width)];
    if (x2 > x1) lines.push(`M${x + x1} ${y + height - (x1 - from)}L${x + x2} ${y + height - (x2 - from)}`);
  }
  return tag('path', { d: lines.join(''), stroke: color, 'stroke-width': 1.5, fill: 'none' });
}

function isSeen(color: string): boolean {
  return color !== 'transparent' && !/[,/]\s*0\)$/.test(color);
}

function meets(box: Box, clip: Box): boolean {
  return box.left < clip.right && box.right > clip.left && box.top < clip.bottom && box.bottom > clip.top;
}

function meet(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
