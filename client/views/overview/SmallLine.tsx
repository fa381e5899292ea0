const WIDTH = 96;
const HEIGHT = 20;
/** Room for the stroke and the dot at the end. */
const EDGE = 3;

/** Numbers in their order as a small line; what they say stands in words beside it. */
export function SmallLine({ values }: { values: readonly number[] }) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const at = (value: number, i: number): [number, number] => [
    EDGE + (i / Math.max(1, values.length - 1)) * (WIDTH - 2 * EDGE),
    HEIGHT - EDGE - ((value - least) / (most - least || 1)) * (HEIGHT - 2 * EDGE),
  ];
  const points = values.map(at);
  const [x, y] = points.at(-1) ?? [0, 0];
  return (
    <svg className="ov-small-line" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <polyline
        points={points.map((point) => point.map((part) => part.toFixed(1)).join(',')).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
      />
      <circle cx={x} cy={y} r={2.5} fill="currentColor" />
    </svg>
  );
}
