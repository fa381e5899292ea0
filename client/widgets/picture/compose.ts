import { escapeXml } from '../../../shared/escape-xml.ts';
import { LETTERS, tag, type Drawn } from './svg.ts';

/** What stands around a picture, so that it speaks for itself: its title above, what it rests on below. */
export interface Around {
  title: string;
  /** Region, chain, as of. */
  sub: string;
  /** Sources and when it was taken, each a line. */
  foot: readonly string[];
}

const EDGE = 24;
const NARROWEST = 640;
const INK = '#1c2127';
const SOFT = '#565e69';

/** The parts one below another on white, with title and foot, as one SVG that needs nothing from outside. */
export function compose(parts: readonly Drawn[], { title, sub, foot }: Around): Drawn {
  const inner = Math.max(NARROWEST, ...parts.map(({ width }) => width));
  const width = inner + 2 * EDGE;
  const lines: string[] = [];
  let y = EDGE;
  const write = (text: string, size: number, fill: string, weight: string | null) => {
    for (const line of wrap(text, inner / size)) {
      y += size * 1.45;
      lines.push(
        tag(
          'text',
          { x: EDGE, y: y - size * 0.35, 'font-size': size, 'font-weight': weight, fill, 'font-family': LETTERS },
          escapeXml(line),
        ),
      );
    }
  };
  write(title, 20, INK, '600');
  write(sub, 13, SOFT, null);
  for (const part of parts) {
    y += 14;
    lines.push(tag('g', { transform: `translate(${EDGE} ${y})` }, part.svg || ' '));
    y += part.height;
  }
  y += 10;
  for (const line of foot) write(line, 12, SOFT, null);
  const height = Math.ceil(y + EDGE);
  const back = tag('rect', { width, height, fill: '#ffffff' });
  const size = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` };
  return { svg: tag('svg', size, tag('title', {}, escapeXml(title)) + back + lines.join('')), width, height };
}

/** Cuts a text into lines of so many widths of a Chinese character; a Latin letter takes a little over half of one. */
export function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.match(/[\u0020-\u024F]+?(?:\s|$)|[^\s]|\s/gu) ?? []) {
    const takes = [...word].reduce((sum, sign) => sum + (sign.codePointAt(0)! < 0x250 ? 0.56 : 1), 0);
    if (used + takes > room && line !== '') {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    line += word;
    used += takes;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
