interface Props<W extends string> {
  label: string;
  words: readonly W[];
  say: (word: W) => string;
  value: W;
  autoFocus?: boolean;
  onChange: (word: W) => void;
}

/** One of a few words. */
export function WordField<W extends string>({ label, words, say, value, autoFocus = false, onChange }: Props<W>) {
  return (
    <label>
      {label}
      <select className="lt-field" value={value} autoFocus={autoFocus} onChange={(event) => onChange(event.target.value as W)}>
        {words.map((word) => (
          <option key={word} value={word}>
            {say(word)}
          </option>
        ))}
      </select>
    </label>
  );
}
