import { useTranslation } from 'react-i18next';
import { RevisionsDocument } from '../../api/generated.ts';
import { usePages } from '../../api/use-pages.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { toMoment } from '../../tools/to-moment.ts';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import { ComparePart } from './ComparePart.tsx';
import { GapsPart } from './GapsPart.tsx';
import { OpenedRevision } from './OpenedRevision.tsx';
import { RevisionList } from './RevisionList.tsx';
import { PARTS, REVISIONS_STATE } from './revisions-state.ts';
import { useWriterName } from './use-writer-name.ts';
import './revisions.css';

/** Who wrote what into the graph and when, what that did to the gaps, and two revisions side by side. */
export function RevisionsScreen() {
  const { t } = useTranslation();
  const [{ part, revision }, change] = useViewState(REVISIONS_STATE);
  const answer = usePages('Revisions', RevisionsDocument, {}, ({ revisions }) => revisions, { staleTime: 0 });
  const newest = answer.nodes[0];
  const writerOf = useWriterName();
  const title = newest
    ? t('revisions.title', { count: answer.total ?? 0, at: toMoment(newest.at), by: writerOf(newest) })
    : t('places.revisions');
  return (
    <ScreenFrame title={title} sub={t('revisions.sub')}>
      <div className="rv-head">
        <ViewButtons
          label={t('revisions.parts')}
          words={PARTS}
          chosen={part}
          choose={(next) => change({ part: next })}
          say={(one) => t(`revisions.part.${one}`)}
        />
        <a href="/feed.atom">{t('revisions.feed')}</a>
      </div>
      {part === 'list' && revision !== null && <OpenedRevision key={revision} number={revision} />}
      {part === 'list' && <RevisionList answer={answer} />}
      {part === 'gaps' && <GapsPart />}
      {part === 'compare' && <ComparePart answer={answer} />}
    </ScreenFrame>
  );
}
