import { Link } from 'react-router';
import { VERDICTS_AGAINST } from '../../shared/verdicts.ts';
import type { Verdict } from '../api/generated.ts';
import { useAddresses } from '../state/addresses.ts';
import { VerdictTag } from './VerdictTag.tsx';

/** Whether a rule spoke against a figure. */
export function isDoubtful(verdict: Verdict): boolean {
  return VERDICTS_AGAINST.has(verdict);
}

/** Beside a figure: the verdicts against what sources state of it, each leading to the figures themselves. Nothing where there is none. */
export function Doubts({ claims }: { claims: readonly { raw: string; verdict: Verdict }[] }) {
  const addresses = useAddresses();
  const against = new Map(claims.filter(({ verdict }) => isDoubtful(verdict)).map((claim) => [claim.verdict, claim]));
  return [...against.values()].map(({ raw, verdict }) => (
    <Link key={verdict} to={addresses.screen('/quality', { verdict, q: raw })}>
      <VerdictTag verdict={verdict} />
    </Link>
  ));
}
