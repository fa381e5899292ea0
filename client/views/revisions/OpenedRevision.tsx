import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OpenedRevisionDocument, type OpenedRevisionQuery } from '../../api/generated.ts';
import { usePages } from '../../api/use-pages.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { toRevisionId } from '../../tools/revision-number.ts';
import { toMoment } from '../../tools/to-moment.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { MoreButton } from '../../widgets/MoreButton.tsx';
import { FactTable } from '../../widgets/screen/FactTable.tsx';
import { ComparedGaps } from './ComparedGaps.tsx';
import type { OpenedRevision as Revision } from './revision.ts';
import { RevisionCounts } from './RevisionCounts.tsx';
import { useWriterName } from './use-writer-name.ts';
import { REVISIONS_STATE } from './revisions-state.ts';
import { UndoButton } from './UndoButton.tsx';

const revisionOf = ({ node }: OpenedRevisionQuery): Revision | null => (node && 'by' in node ? (node as Revision) : null);

/** One revision: who, why, what it did to the gaps, and each fact as it was and as it became. */
export function OpenedRevision({ number }: { number: string }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const writerOf = useWriterName();
  const [, change] = useViewState(REVISIONS_STATE);
  const id = toRevisionId(number);
  const answer = usePages('OpenedRevision', OpenedRevisionDocument, { id }, (one) => revisionOf(one)?.facts);
  const opened = answer.data?.pages[0] ? revisionOf(answer.data.pages[0]) : null;
  return (
    <section className="lt-opened rv-opened" aria-labelledby="rv-opened">
      <header>
        <h2 id="rv-opened">{t('revisions.opened', { number })}</h2>
        {opened && <UndoButton number={number} facts={answer.nodes} total={answer.total ?? 0} />}
        <Button onClick={() => change({ revision: null })}>{t('revisions.close')}</Button>
      </header>
      <AnswerOf query={answer} loading={t('revisions.opening', { number })} />
      {answer.data && !opened && <EmptyState reason={t('revisions.unknown', { number })} next={t('revisions.unknownNext')} />}
      {opened && (
        <>
          <p>
            {t('revisions.wrote', {
              at: toMoment(opened.at),
              by: writerOf(opened),
              note: opened.note ?? opened.dataset ?? t('revisions.noNote'),
            })}
          </p>
          <RevisionCounts counts={opened.counts} />
          <p className="rv-ways">
            <Link to={addresses.screen('/map', { asof: number })}>{t('revisions.mapThen')}</Link>
            <Link to={addresses.screen('/gaps', { asof: number })}>{t('revisions.gapsThen')}</Link>
          </p>
          {Number(number) > 1 && <ComparedGaps from={String(Number(number) - 1)} to={number} />}
          <FactTable facts={answer.nodes} total={answer.total ?? 0} />
          <MoreButton pages={answer}>{t('revisions.moreFacts')}</MoreButton>
        </>
      )}
    </section>
  );
}
