import { Doubts } from '../../widgets/Doubts.tsx';
import { MarkIcon } from '../../widgets/MarkIcon.tsx';
import type { InviteTarget } from './rows.ts';

/** How a candidate is tied to somebody here, in the sentence of the service. */
export function TieWords({ tie }: { tie: NonNullable<InviteTarget['tie']> }) {
  return (
    <div className="invite-tie" title={tie.text}>
      <MarkIcon mark={tie.mark} /> {tie.text} <Doubts claims={tie.doubted} />
    </div>
  );
}
