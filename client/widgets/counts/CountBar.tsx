import './count-bar.css';

/** How a part looks: full, half done, hatched, or empty. */
export type Tone = 'full' | 'half' | 'hatched' | 'empty';

interface Props<Id extends string> {
  /** What the whole is. */
  label: string;
  parts: readonly { id: Id; count: number; word: string; tone: Tone }[];
  chosen: Id | null;
  /** The part that is left by a press; null where the pressed one was. */
  choose: (id: Id | null) => void;
}

/** A whole as one bar of its parts, each with its number; a press leaves those of a part, another shows all again. */
export function CountBar<Id extends string>({ label, parts, chosen, choose }: Props<Id>) {
  return (
    <ul className="count-bar" aria-label={label}>
      {parts
        .filter(({ count, id }) => count > 0 || id === chosen)
        .map(({ id, count, word, tone }) => (
          <li key={id} style={{ flexGrow: count }}>
            <button type="button" aria-pressed={chosen === id} onClick={() => choose(chosen === id ? null : id)}>
              <span className={`count-part count-${tone}`} aria-hidden="true" />
              <strong>{count}</strong> {word}
            </button>
          </li>
        ))}
    </ul>
  );
}
