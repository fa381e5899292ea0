import { findRoom, toArea, type Area, type Stream } from './place-signs.ts';

/** What of the drawing library's elements is used here; it names no types for them. */
interface Drawn {
  shape?: Partial<Stream>;
  getTextContent(): Written | null;
  getBoundingRect(): Area;
  setTextConfig(config: { position: [number, number]; inside: boolean }): void;
}
interface Written {
  ignore: boolean;
  getBoundingRect(): Area & { clone(): Area & { applyTransform(matrix: unknown): void } };
  getComputedTransform(): unknown;
}
export interface Painter {
  flush(): void;
  storage: { getDisplayList(update: boolean): unknown[] };
}

/** Between a sign and what is written, in pixels. */
const APART = 2;

/** Moves the signs that stand on streams off the names beside them; after each drawing. */
export function moveSigns(painter: Painter): void {
  painter.flush();
  const written = (painter.storage.getDisplayList(true) as Drawn[]).flatMap((element) => {
    const text = element.getTextContent();
    return text && !text.ignore ? [{ element, text }] : [];
  });
  const isSign = ({ element }: { element: Drawn }): boolean => element.shape?.cpx1 !== undefined;
  const taken = written.filter((one) => !isSign(one)).map(({ text }) => whereIs(text));
  for (const { element, text } of written.filter(isSign)) {
    const { width, height } = text.getBoundingRect();
    const size = { width: width + 2 * APART, height: height + 2 * APART };
    const point = findRoom(element.shape as Stream, size, taken);
    const box = element.getBoundingRect();
    element.setTextConfig({ position: [point.x - box.x, point.y - box.y], inside: true });
    taken.push(toArea(point, size));
  }
  painter.flush();
}

function whereIs(text: Written): Area {
  const area = text.getBoundingRect().clone();
  area.applyTransform(text.getComputedTransform());
  return area;
}
