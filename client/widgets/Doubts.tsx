import { Link } from 'react-router';
import { VERDICTS_AGAINST } from '../../shared/verdicts.ts';
import type { Doubted } from '../api/doubted.ts';
import type { Verdict } from '../api/generated.ts';
import { useAddresses } from '../state/addresses.ts';
import { VerdictTag } from './VerdictTag.tsx';

/** Whether a rule spoke against a figure. */
export function isDoubtful(verdict: Verdict): boolean {
  return VERDICTS_AGAINST.has(verdict);
}

interface Props {
  claims: Doubted;
  /** `sign`: where there is no room for words; `still`: the same where all around is pressed already. */
  look?: 'words' | 'sign' | 'still';
}

/** Beside a figure: the verdicts against what sources state of it, each leading to the figures themselves. Nothing where there is none. */
export function Doubts({ claims, look = 'words' }: Props) {
  const addresses = useAddresses();
  const against = new Map(claims.filter(({ verdict }) => isDoubtful(verdict)).map((claim) => [claim.verdict, claim]));
  return [...against.values()].map(({ raw, verdict }) =>
    look === 'still' ? (
      <VerdictTag key={verdict} verdict={verdict} sign />
    ) : (
      <Link key={verdict} className={look === 'sign' ? 'verdict-link' : undefined} to={addresses.screen('/quality', { verdict, q: raw })}>
        <VerdictTag verdict={verdict} sign={look === 'sign'} />
      </Link>
    ),
  );
}
