import type { GapKind, ProductStatus } from '../api/generated.ts';
import { PackagesAnswer } from './PackagesAnswer.tsx';
import { Question } from './Question.tsx';
import { SiteAnswer } from './SiteAnswer.tsx';
import { StopsAnswer } from './StopsAnswer.tsx';
import { TargetsAnswer } from './TargetsAnswer.tsx';
import { UnlocksAnswer } from './UnlocksAnswer.tsx';

interface Props {
  product: { id: string; name: string; nameEn: string | null };
  status: ProductStatus;
  gapKinds: readonly GapKind[];
}

/** What follows from the product, each worked out when it is opened: what to bring, whom to call, what it opens, where, what stops. */
export function Answers({ product, status, gapKinds }: Props) {
  const toFill = gapKinds.find((kind) => kind !== 'STRENGTHEN');
  const notHere = status === 'MISSING' || status === 'PLANNED' || status === 'BOUGHT_IN' || status === 'OUTSIDE';
  return (
    <div className="panel-questions">
      {(toFill ?? notHere) && <Question word="packages">{() => <PackagesAnswer product={product} kind={toFill ?? 'EXTEND'} />}</Question>}
      {gapKinds.length > 0 && <Question word="targets">{() => <TargetsAnswer product={product} />}</Question>}
      {toFill && <Question word="unlocks">{() => <UnlocksAnswer product={product} />}</Question>}
      {toFill && <Question word="site">{() => <SiteAnswer product={product.id} />}</Question>}
      <Question word="stops">{() => <StopsAnswer product={product} />}</Question>
    </div>
  );
}
