import { useTranslation } from 'react-i18next';
import { QualityClaimsDocument, QualityNamesDocument, QualityRecordsDocument, QualitySourcesDocument } from '../../api/generated.ts';
import { useGraphQuery, useWholeList } from '../../api/use-query.ts';
import { wordParam } from '../../state/params.ts';
import { useScope } from '../../state/scope.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import { ClaimsView } from './ClaimsView.tsx';
import { KNOWLEDGE, ProductRecords } from './ProductRecords.tsx';
import { SourceCoverage } from './SourceCoverage.tsx';
import { UnverifiedNames } from './UnverifiedNames.tsx';
import { isDoubtful } from '../../widgets/Doubts.tsx';
import './quality.css';

const VIEWS = ['claims', 'names', 'records', 'sources'] as const;
const STATE = {
  view: wordParam('view', VIEWS, 'claims'),
  knowledge: wordParam('knowledge', KNOWLEDGE, 'NOT_RECORDED'),
};

/** What in the data is doubtful, why, and what would settle it. */
export function QualityScreen() {
  const { t } = useTranslation();
  const scope = useScope();
  const [state, change] = useViewState(STATE);
  const answer = useWholeList(QualityClaimsDocument, { chain: scope.chain }, ({ claims }) => claims);
  const { data } = answer;
  const names = useWholeList(QualityNamesDocument, { chain: scope.chain }, ({ enterprises }) => enterprises);
  const records = useGraphQuery(QualityRecordsDocument, { chain: scope.chain, region: scope.region });
  const sources = useWholeList(QualitySourcesDocument, { chain: scope.chain }, (listed) => listed.sources);
  const claims = data?.claims?.nodes ?? [];
  return (
    <ScreenFrame
      title={
        data
          ? t('quality.title', {
              total: claims.length,
              doubtful: claims.filter(({ verdict }) => isDoubtful(verdict)).length,
              unverified: claims.filter(({ verdict }) => verdict === 'UNVERIFIED').length,
            })
          : t('shell.quality')
      }
      sub={t('quality.sub')}
    >
      <AnswerOf query={[answer, names, records, sources]} loading={t('quality.loading')} />
      {data && names.data && records.data && sources.data && (
        <>
          <div className="rec-tools">
            <ViewButtons
              label={t('quality.views')}
              words={VIEWS}
              chosen={state.view}
              choose={(view) => change({ view })}
              say={(view) => t(`quality.view.${view}`)}
            />
          </div>
          {state.view === 'claims' && <ClaimsView claims={claims} />}
          {state.view === 'names' && <UnverifiedNames enterprises={names.data.enterprises?.nodes ?? []} claims={claims} />}
          {state.view === 'records' && (
            <ProductRecords
              nodes={records.data.chainMap?.nodes ?? []}
              chosen={state.knowledge}
              choose={(knowledge) => change({ knowledge })}
            />
          )}
          {state.view === 'sources' && <SourceCoverage sources={sources.data.sources?.nodes ?? []} />}
        </>
      )}
    </ScreenFrame>
  );
}
