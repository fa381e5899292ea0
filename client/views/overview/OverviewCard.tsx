import { useId, type ReactNode } from 'react';
import { Link } from 'react-router';

interface Props {
  title: string;
  /** Where the whole of it stands, and in which words. */
  to?: string;
  more?: string;
  look?: string;
  children: ReactNode;
}

/** One part of the overview under its own heading. */
export function OverviewCard({ title, to, more, look = '', children }: Props) {
  const id = useId();
  return (
    <section className={`ov-card ${look}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {to !== undefined && <Link to={to}>{more} →</Link>}
      </header>
      {children}
    </section>
  );
}
