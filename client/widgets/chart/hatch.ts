/** The letters of the pictures: as the page's. */
export const NAMES = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

const SIZE = 6;

/** A colour in slanting lines, for what is known only as a bound; drawn by the page itself, no image is fetched. */
export function hatch(color: string) {
  const stroke = { stroke: color, 'stroke-width': 2.2 };
  return {
    svgWidth: SIZE,
    svgHeight: SIZE,
    svgElement: {
      tag: 'path',
      key: 'hatch',
      attrs: { d: `M-1 1l2 -2M0 ${SIZE}l${SIZE} ${-SIZE}M${SIZE - 1} ${SIZE + 1}l2 -2`, fill: 'none', ...stroke },
    },
  };
}
