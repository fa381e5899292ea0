/** What came of the last change. */
export function Said({ said }: { said: { text: string; isWrong: boolean } | null }) {
  return (
    <p role={said?.isWrong ? 'alert' : 'status'} className={said?.isWrong ? 'lt-wrong' : 'lt-soft'}>
      {said?.text}
    </p>
  );
}
