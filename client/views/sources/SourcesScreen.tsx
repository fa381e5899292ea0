import { useTranslation } from 'react-i18next';
import { anyHolds } from '../../../shared/fold-text.ts';
import { SourcesDocument } from '../../api/generated.ts';
import { useWholeList } from '../../api/use-query.ts';
import { AddFact } from '../../edit/AddFact.tsx';
import { SourceForm } from '../../edit/forms/SourceForm.tsx';
import { textParam, wordParam } from '../../state/params.ts';
import { useScope } from '../../state/scope.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { FindBox } from '../../widgets/screen/FindBox.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { SourceTable } from '../../widgets/evidence/SourceTable.tsx';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';

const KINDS = ['all', 'cited', 'uncited', 'unlinked'] as const;
const STATE = { text: textParam('q'), kind: wordParam('kind', KINDS, 'all') };

/** Every source of the graph: what it is and how many facts rest on it. */
export function SourcesScreen() {
  const { t } = useTranslation();
  const [state, change] = useViewState(STATE);
  const { chain } = useScope();
  const answer = useWholeList(SourcesDocument, { chain }, ({ sources }) => sources);
  const { data } = answer;
  const all = data?.sources?.nodes ?? [];
  const isKind = {
    all: () => true,
    cited: (one) => one.citation,
    uncited: (one) => !one.citation,
    unlinked: (one) => one.citation && !one.linkOk,
  } satisfies Record<(typeof KINDS)[number], (one: (typeof all)[number]) => boolean>;
  const kept = all.filter((one) => isKind[state.kind](one) && anyHolds([`${one.id} ${one.title} ${one.publisher ?? ''}`], state.text));
  const facts = all.reduce((sum, one) => sum + one.factCount, 0);
  return (
    <ScreenFrame
      title={
        data
          ? t('sources.title', { count: all.length, facts, uncited: all.filter(({ citation }) => !citation).length })
          : t('shell.sources')
      }
      sub={data ? t('sources.sub', { kept: kept.length }) : null}
    >
      <AddFact label={t('edit.add.source')}>{(form) => <SourceForm {...form} />}</AddFact>
      <AnswerOf query={answer} loading={t('sources.loading')} />
      {data && (
        <div className="rec-tools">
          <FindBox label={t('sources.find')} value={state.text} onChange={(text) => change({ text }, { replace: true })} />
          <ViewButtons
            label={t('sources.kinds')}
            words={KINDS}
            chosen={state.kind}
            choose={(kind) => change({ kind })}
            say={(kind) => `${t(`sources.is.${kind}`)} ${all.filter(isKind[kind]).length}`}
          />
        </div>
      )}
      {data &&
        (kept.length > 0 ? (
          <SourceTable sources={kept} foundAbove />
        ) : (
          <EmptyState reason={t('sources.noneFound')} next={t('sources.noneFoundNext')} />
        ))}
    </ScreenFrame>
  );
}
