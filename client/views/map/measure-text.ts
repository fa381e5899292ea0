import { widthOfText } from '../../graph/elements/to-elements.ts';

let pen: CanvasRenderingContext2D | null | undefined;

/** Width in px of a text as the page writes it at 14 px; an estimate where there is no canvas. */
export function measureText(text: string): number {
  if (pen === undefined) {
    pen = document.createElement('canvas').getContext('2d');
    if (pen) pen.font = `14px ${getComputedStyle(document.body).fontFamily}`;
  }
  return pen ? Math.ceil(pen.measureText(text).width) : widthOfText(text);
}
