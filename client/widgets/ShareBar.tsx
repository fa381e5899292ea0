interface Props {
  /** From 0 to 1; what is more is drawn as 1. */
  share: number;
  /** What comes on top of it later or perhaps, from 0 to 1: hatched. */
  more?: number;
  /** Where a line stands that is to be reached, from 0 to 1. */
  mark?: number;
}

/** A share as the length of a bar, on one scale wherever it stands in a column. For eyes only: the number stands beside it. */
export function ShareBar({ share, more = 0, mark }: Props) {
  const full = within(share);
  return (
    <span className="lt-share" aria-hidden="true">
      <span className="lt-share-full" style={{ width: `${full * 100}%` }} />
      <span className="lt-share-more" style={{ width: `${Math.min(within(more), 1 - full) * 100}%` }} />
      {mark !== undefined && <span className="lt-share-mark" style={{ insetInlineStart: `${within(mark) * 100}%` }} />}
    </span>
  );
}

function within(share: number): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}
