import type { ReactNode } from 'react';
import type { ProductStatus } from '../api/generated.ts';

/** The side of the square that a mark is drawn in. */
export const SHAPE = 12;

/**
 * What tells the statuses apart without colour: full, half, with a core, dashed, hollow, barred, small. The colour comes from the class
 * (parts.css), so that themes, paper and forced colours each have their own.
 */
const SHAPES: Readonly<Record<ProductStatus, ReactNode>> = {
  STRONG: <rect className="lt-shape-full" x="1" y="1" width="10" height="10" rx="2" />,
  WEAK: (
    <>
      <rect className="lt-shape-edge" x="1.5" y="1.5" width="9" height="9" rx="1.5" />
      <path className="lt-shape-full" d="M1.5 10.5V3L9 10.5Z" />
    </>
  ),
  PLANNED: (
    <>
      <rect className="lt-shape-full" x="1" y="1" width="10" height="10" rx="2" />
      <circle className="lt-shape-hole" cx="6" cy="6" r="2.2" />
    </>
  ),
  POSSIBLE: <rect className="lt-shape-edge" x="1.5" y="1.5" width="9" height="9" rx="1.5" strokeDasharray="2.2 1.6" />,
  MISSING: <rect className="lt-shape-edge lt-shape-thick" x="2" y="2" width="8" height="8" rx="1.5" />,
  BOUGHT_IN: (
    <>
      <rect className="lt-shape-full" x="1" y="1" width="10" height="10" rx="2" />
      <rect className="lt-shape-hole" x="1" y="5" width="10" height="2" />
    </>
  ),
  OUTSIDE: <rect className="lt-shape-full" x="2.5" y="2.5" width="7" height="7" rx="1.5" />,
};

/** The mark of a status as part of a picture, {@link SHAPE} wide and high, at the given point. */
export function StatusShape({ status, x = 0, y = 0, size = SHAPE }: { status: ProductStatus; x?: number; y?: number; size?: number }) {
  return (
    <g className={`lt-shape lt-shape-${status.toLowerCase()}`} transform={`translate(${x} ${y}) scale(${size / SHAPE})`}>
      {SHAPES[status]}
    </g>
  );
}
