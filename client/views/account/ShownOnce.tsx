/** A password or a secret that nobody can look up later; a press marks the whole of it. */
export function ShownOnce({ words, secret }: { words: string; secret: string }) {
  return (
    <div className="acc-secret" role="status">
      <p>{words}</p>
      <p>
        <code>{secret}</code>
      </p>
    </div>
  );
}
