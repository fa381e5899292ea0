import { useRef, type HTMLAttributes } from 'react';
import { useRovingFocus } from './use-roving-focus.ts';

interface Props extends HTMLAttributes<HTMLElement> {
  as?: 'div' | 'ul' | 'ol' | 'dl' | 'nav' | 'section';
}

/** A list or picture of many links and buttons that is one tab stop; the arrow keys go through it. */
export function Roving({ as = 'div', ...own }: Props) {
  const box = useRef<HTMLElement>(null);
  const roving = useRovingFocus(box);
  // All of them are given the same; to the types each is another.
  const Tag = as as 'section';
  return <Tag {...own} {...roving} ref={box} />;
}
