/** What stood in the way of the last change. */
export function Wrong({ text }: { text: string | null | undefined }) {
  return (
    <p role="alert" className="lt-wrong">
      {text}
    </p>
  );
}
