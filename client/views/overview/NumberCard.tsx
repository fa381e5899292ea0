import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** A part of the bar under a number: its share of the whole, 0 to 1, and its look. */
export interface BarPart {
  share: number;
  look: 'recorded' | 'possible' | 'warn';
}

interface Props {
  name: string;
  /** The number itself, in words where there is none. */
  value: string;
  /** What it is made of, recorded and to be verified apart. */
  said: ReactNode;
  /** The mark of the figures behind it that a rule speaks against. */
  mark?: ReactNode;
  bar: readonly BarPart[];
  /** Where the whole of it stands. */
  to: string;
}

/** One of the numbers at the head; all of it opens where the number comes from. */
export function NumberCard({ name, value, said, mark, bar, to }: Props) {
  return (
    <Link to={to} className="ov-card ov-number">
      <span className="ov-number-name">{name}</span>
      <span className="ov-number-line">
        <strong>{value}</strong> <span className="lt-soft">{said}</span> {mark}
      </span>
      <span className="ov-bar" aria-hidden="true">
        {bar.map(({ share, look }) => (
          <span key={look} className={`ov-bar-${look}`} style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
        ))}
      </span>
    </Link>
  );
}
