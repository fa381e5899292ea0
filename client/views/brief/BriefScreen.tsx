import { useParams } from 'react-router';
import { ChainBrief } from './ChainBrief.tsx';
import { EnterpriseBrief } from './EnterpriseBrief.tsx';
import { GapBrief } from './GapBrief.tsx';

/** One page for a meeting about a gap, a firm or the whole chain, as the address says. */
export function BriefScreen() {
  const { gap, enterprise } = useParams();
  if (gap !== undefined) return <GapBrief key={gap} product={gap} />;
  return enterprise === undefined ? <ChainBrief /> : <EnterpriseBrief key={enterprise} enterprise={enterprise} />;
}
