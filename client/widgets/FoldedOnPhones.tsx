import { useState, type ReactNode } from 'react';

interface Props {
  /** What is folded, for the narrow window. */
  word: string;
  children: ReactNode;
}

/** What stands open in a wide window and is a press away in a narrow one (parts.css hides the fold where there is room). */
export function FoldedOnPhones({ word, children }: Props) {
  const [isOpen] = useState(() => !window.matchMedia('(max-width: 640px)').matches);
  return (
    <details className="lt-phone-fold" open={isOpen}>
      <summary>{word}</summary>
      {children}
    </details>
  );
}
