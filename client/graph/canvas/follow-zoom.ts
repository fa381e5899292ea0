import type { Core } from 'cytoscape';
import type { PlacedGraph } from '../elements/place-graph.ts';
import { chooseFarLabels, fitFar, LEAST_LETTERS, toPlate, type FarLabel } from '../elements/far-labels.ts';
import { toShortName } from '../elements/short-name.ts';
import { LEAST_READABLE_ZOOM } from './view-box.ts';

/** Names are chosen anew when the picture has grown or shrunk by this much. */
const STEP = 1.04;
/** How wide a name may be from afar: so many chips, or so many px where chips are tiny. */
const REACH = 1.4;
/** From so many links on, a picture from afar is dragged as one image; measured without a graphics card by bench-parts/part-pan.ts. */
const MANY = 500;
const LEAST_ROOM = 64;
/** Before cytoscape draws anew what it showed as one image while the wheel turned. */
const RESTS_MS = 110;

/**
 * Keeps names readable while one zooms: near, every chip has its own; from afar the letters stay at 12 px and the less important names
 * drop out, chips are filled with their status and bands show what runs between the cells. Returns the undo.
 */
export function followZoom(cy: Core, { graph, positions, chipWidth }: PlacedGraph): () => void {
  const links = new Map<string, number>();
  for (const { from, to } of graph.links) for (const id of [from, to]) links.set(id, (links.get(id) ?? 0) + 1);
  const labels = graph.chips.map((chip): FarLabel => {
    const at = positions.get(chip.id) ?? { x: 0, y: 0 };
    const score = chip.members.reduce((most, member) => Math.max(most, member.verbs.length > 0 ? 1 + (member.score ?? 0) : 0), 0);
    const isFocus = graph.core.size === 1 && graph.core.has(chip.id);
    return {
      id: chip.id,
      text: toShortName(chip.name),
      ...at,
      weight: (isFocus ? 1000 : 0) + score * 20 + Math.min(20, links.get(chip.id) ?? 0),
    };
  });
  // Its renderer looks at this before each picture; the options of cytoscape can say it only once and for all sizes.
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  let drawn: number | null = null;
  const draw = (): void => {
    const zoom = cy.zoom();
    const isFar = zoom < LEAST_READABLE_ZOOM;
    if (drawn !== null && (isFar ? Math.max(zoom / drawn, drawn / zoom) < STEP : drawn >= LEAST_READABLE_ZOOM)) return;
    drawn = zoom;
    renderer.textureOnViewport = isFar && graph.links.length > MANY;
    // The colour says the status there; a name may reach over the sides of its chip, but not over the next name.
    const room = Math.max(LEAST_ROOM, chipWidth * zoom * REACH);
    const cut = isFar ? labels.map((label) => ({ ...label, text: fitFar(label.text, room) })) : labels;
    const chosen = isFar ? chooseFarLabels(cut, zoom) : null;
    cy.batch(() => {
      for (const { id, text } of cut) {
        const chip = cy.getElementById(id);
        if (chosen) chip.data({ font: LEAST_LETTERS / zoom, shown: text, ...toPlate(text, chipWidth, zoom) });
        chip.toggleClass('far', isFar).toggleClass('named', chosen?.has(id) ?? false);
      }
      cy.edges('.ribbon').toggleClass('far', isFar);
    });
  };
  draw();
  let later: ReturnType<typeof setTimeout> | undefined;
  // What is shown as one image meanwhile takes its names anew once the wheel or the fingers rest.
  const follow = (): void => {
    clearTimeout(later);
    if (renderer.textureOnViewport && (renderer.data.wheelZooming || renderer.pinching)) later = setTimeout(draw, RESTS_MS);
    else draw();
  };
  cy.on('zoom', follow);
  return () => {
    clearTimeout(later);
    cy.off('zoom', follow);
  };
}

/** What of cytoscape's renderer its typings leave out. */
interface Renderer {
  textureOnViewport: boolean;
  pinching?: boolean;
  data: { wheelZooming?: boolean };
}
