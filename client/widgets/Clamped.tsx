interface Props {
  text: string;
  /** How many lines stand; two where nothing is said. */
  lines?: number;
}

/**
 * A text where there is no room for all of a long one: what does not fit in its lines is cut. All of it is told to the mouse
 * and to the screen reader, and shown while it, or the button or link it stands in, has the keyboard.
 */
export function Clamped({ text, lines }: Props) {
  return (
    <span className="lt-clamp" title={text} style={lines === undefined ? undefined : ({ '--lt-lines': lines } as React.CSSProperties)}>
      {text}
    </span>
  );
}
