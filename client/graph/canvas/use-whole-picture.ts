import type { Core } from 'cytoscape';
import { useEffect, type RefObject } from 'react';
import { useOnPaper } from '../../theme/on-paper.ts';
import { offerPicture } from '../../widgets/picture/offer-picture.ts';
import { toSvg, type Heads } from './to-svg.ts';

/**
 * The whole graph for a picture, and on paper in place of the part that the window shows: `box` holds the canvas, `paper` is where the
 * graph is drawn for paper. Called after the effect that makes the graph, with what that depends on.
 */
export function useWholePicture(
  box: RefObject<HTMLElement | null>,
  paper: RefObject<HTMLElement | null>,
  core: RefObject<Core | null>,
  heads: () => Heads,
  drawn: readonly unknown[],
): void {
  const onPaper = useOnPaper();
  useEffect(() => {
    const [canvas, sheet] = [box.current, paper.current];
    if (!canvas || !sheet) return undefined;
    const draw = () => core.current && toSvg(core.current, heads());
    const picture = onPaper ? draw() : null;
    sheet.innerHTML = picture
      ? `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}">${picture.svg}</svg>`
      : '';
    const svg = sheet.firstElementChild;
    // As large as on the screen where the paper has room.
    if (picture && svg instanceof SVGElement) svg.style.maxWidth = `${picture.width}px`;
    return offerPicture(canvas, draw);
    // What the graph is made of says when it is made anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [onPaper, box, paper, core, ...drawn]);
}
