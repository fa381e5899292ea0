import { escapeXml } from '../../../shared/escape-xml.ts';

/** A piece of SVG, and how wide and high it is. */
export interface Drawn {
  svg: string;
  width: number;
  height: number;
}

/** Letters on the system's fonts, as the page has them. */
export const LETTERS = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** An element with its attributes; those without a value are left out. */
export function tag(name: string, attributes: Readonly<Record<string, string | number | null>>, inside = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeXml(typeof value === 'number' ? toShort(value) : value)}"`],
  );
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

function toShort(value: number): string {
  return String(Math.round(value * 100) / 100);
}
