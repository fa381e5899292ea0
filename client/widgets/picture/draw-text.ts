import { escapeXml } from '../../../shared/escape-xml.ts';
import { LETTERS, tag } from './svg.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface TextLook {
  fill: string;
  size: number;
  weight: string;
  /** Letters lie on their side, and are read from top to bottom. */
  isUpright: boolean;
}

/** What of a computed style letters need. */
export function toTextLook(look: CSSStyleDeclaration): TextLook {
  return {
    fill: look.color,
    size: Number.parseFloat(look.fontSize),
    weight: look.fontWeight,
    isUpright: look.writingMode === 'vertical-rl',
  };
}

/** A text as it stands on the page, line by line; lines that are cut off are left out. */
export function drawText(text: Text, look: TextLook, origin: { x: number; y: number }, clip: Box): string {
  return toLines(text, look.isUpright)
    .filter(({ box }) => {
      const middle = (box.top + box.bottom) / 2;
      return middle > clip.top && middle < clip.bottom && box.left < clip.right - 1 && box.right > clip.left + 1;
    })
    .map(({ words, box }) =>
      tag(
        'text',
        {
          ...place(box, look, origin),
          fill: look.fill,
          'font-size': look.size,
          'font-weight': look.weight === '400' ? null : look.weight,
          'font-family': LETTERS,
          // As wide as on the page, whatever fonts the reader of the picture has.
          textLength: look.isUpright ? box.bottom - box.top : box.right - box.left,
          lengthAdjust: 'spacingAndGlyphs',
        },
        escapeXml(words),
      ),
    )
    .join('');
}

/** Where the letters of a line begin. They stand on about four fifths of the height that they take. */
function place(box: Box, { size, isUpright }: TextLook, origin: { x: number; y: number }): Record<string, number | string> {
  if (!isUpright) return { x: box.left - origin.x, y: (box.top + box.bottom) / 2 - origin.y + size * 0.36 };
  const [x, y] = [(box.left + box.right) / 2 - origin.x - size * 0.36, box.top - origin.y];
  return { x, y, transform: `rotate(90 ${x} ${y})` };
}

/** The text cut where the page breaks it, with the box of each line. Complexity: linear in its signs. */
function toLines(text: Text, isUpright: boolean): { words: string; box: Box }[] {
  const content = text.data;
  if (content.trim() === '') return [];
  const range = document.createRange();
  const lines: { words: string; box: Box }[] = [];
  let at = 0;
  for (const sign of content) {
    range.setStart(text, at);
    at += sign.length;
    range.setEnd(text, at);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (box.width === 0) continue;
    const goesOn = isUpright
      ? Math.abs((last?.box.left ?? 0) - box.left) < 2 && box.top >= (last?.box.top ?? 0)
      : Math.abs((last?.box.top ?? 0) - box.top) < 2 && box.left >= (last?.box.left ?? 0);
    if (last && goesOn) {
      last.words += /\s/.test(sign) ? ' ' : sign;
      last.box.right = Math.max(last.box.right, box.right);
      last.box.bottom = Math.max(last.box.bottom, box.bottom);
    } else if (sign.trim() !== '') {
      lines.push({ words: sign, box: { left: box.left, top: box.top, right: box.right, bottom: box.bottom } });
    }
  }
  return lines;
}
