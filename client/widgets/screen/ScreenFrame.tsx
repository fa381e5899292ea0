import type { ReactNode } from 'react';
import { useDocumentTitle } from '../../state/use-document-title.ts';
import { AsPrinted } from '../AsPrinted.tsx';
import './screen.css';

interface Props {
  title: string;
  /** Beside the title: the marks of the figures that it says. */
  mark?: ReactNode;
  sub?: string | null;
  children: ReactNode;
}

/** A screen whose first line answers its question; the tab says the same. */
export function ScreenFrame({ title, mark, sub, children }: Props) {
  useDocumentTitle(title);
  return (
    <section className="rec-screen" aria-labelledby="rec-title">
      <h1 id="rec-title">
        <AsPrinted text={title} />
        {mark && <span className="rec-title-mark">{mark}</span>}
      </h1>
      {sub && (
        <p className="rec-sub">
          <AsPrinted text={sub} />
        </p>
      )}
      {children}
    </section>
  );
}
