import type { CSSProperties } from 'react';

interface Props {
  /** Kinds of products. */
  count: number;
  /** The most of any row: both wings are drawn on its scale. */
  most: number;
  /** What is missing here grows from the middle to the start, as a hollow bar; what we have to the end, as a full one. */
  wing: 'gives' | 'takes';
}

/** One wing of a row: how many kinds, as a length and as a number; the two of a row meet in the middle. */
export function CountBar({ count, most, wing }: Props) {
  return (
    <span className={`regions-wing regions-wing-${wing}`}>
      <span className="regions-wing-count">{count}</span>
      {count > 0 && (
        <span className="regions-wing-bar" aria-hidden="true" style={{ '--share': count / Math.max(1, most) } as CSSProperties} />
      )}
    </span>
  );
}
