import { Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewState } from '../../state/use-view-state.ts';
import { toRevisionNumber } from '../../tools/revision-number.ts';
import { toMoment } from '../../tools/to-moment.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ComparedGaps } from './ComparedGaps.tsx';
import { MoreButton, type Pages } from '../../widgets/MoreButton.tsx';
import type { ListedRevision } from './revision.ts';
import { REVISIONS_STATE } from './revisions-state.ts';

/** Two revisions side by side: the newest with the one before, unless others are chosen. */
export function ComparePart({ answer }: { answer: Pages & { nodes: readonly ListedRevision[] } }) {
  const { t } = useTranslation();
  const [state, change] = useViewState(REVISIONS_STATE);
  const revisions = answer.nodes;
  const numbers = revisions.map(({ id }) => toRevisionNumber(id));
  if (revisions.length < 2) return <EmptyState reason={t('revisions.one')} next={t('revisions.oneNext')} />;
  const [from, to] = [state.from ?? numbers[1]!, state.to ?? numbers[0]!];
  return (
    <>
      <div className="rv-head">
        <Pick label={t('revisions.from')} value={from} revisions={revisions} choose={(one) => change({ from: one })} />
        <Pick label={t('revisions.to')} value={to} revisions={revisions} choose={(one) => change({ to: one })} />
        <MoreButton pages={answer}>{t('revisions.morePicks')}</MoreButton>
      </div>
      {from === to ? <p>{t('revisions.same')}</p> : <ComparedGaps from={from} to={to} withCounts />}
    </>
  );
}

interface PickProps {
  label: string;
  value: string;
  revisions: readonly ListedRevision[];
  choose: (number: string) => void;
}

function Pick({ label, value, revisions, choose }: PickProps) {
  const { t } = useTranslation();
  const id = useId();
  const known = revisions.map(({ id: revision, at, by }) => ({
    value: toRevisionNumber(revision),
    label: t('revisions.pick', { number: toRevisionNumber(revision), at: toMoment(at), by }),
  }));
  const options = known.some((one) => one.value === value) ? known : [{ value, label: t('revisions.open', { number: value }) }, ...known];
  return (
    <label htmlFor={id}>
      {label} <Select id={id} className="rv-pick" value={value} options={options} onChange={choose} />
    </label>
  );
}
