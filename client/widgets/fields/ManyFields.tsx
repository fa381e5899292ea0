import { Fragment, useState, type ReactNode } from 'react';

interface Props {
  value: readonly string[];
  onChange: (ids: string[]) => void;
  /** Draws the field of one, and the empty one. */
  draw: (field: { value: string | null; onChange: (id: string | null) => void }) => ReactNode;
}

/** Any number of things: each stands in a field of its own and can be cleared, and one more chosen. */
export function ManyFields({ value, onChange, draw }: Props) {
  // The empty place is drawn anew when one was chosen in it, without the words that found it.
  const [chosen, setChosen] = useState(0);
  return [...value, null].map((id) => (
    <Fragment key={id ?? `more ${chosen}`}>
      {draw({
        value: id,
        onChange: (next) => {
          const rest = value.filter((one) => one !== id);
          onChange(next === null || rest.includes(next) ? rest : [...rest, next]);
          setChosen((before) => before + 1);
        },
      })}
    </Fragment>
  ));
}
