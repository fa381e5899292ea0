import { useTranslation } from 'react-i18next';
import { LogicClustersDocument, LogicGapsDocument, LogicLeadersDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { ScreenFrame } from '../sources/ScreenFrame.tsx';
import { LOGIC_STATE } from './logic-state.ts';
import { RulesView } from './RulesView.tsx';
import { toPercent } from './to-percent.ts';
import './logic.css';

/** What the slogans of the article come to when they are computed. */
export function LogicScreen() {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { chain, region, regionName } = useScope();
  const [state, change] = useViewState(LOGIC_STATE);
  const leaders = useGraphQuery(LogicLeadersDocument, { chain, region }).data?.leaders;
  const gaps = useGraphQuery(LogicGapsDocument, { chain, region }).data;
  const clusters = useGraphQuery(LogicClustersDocument, { chain, region }).data?.clusters;
  const [first] = leaders ?? [];
  const total = [gaps?.supplement, gaps?.extend, gaps?.strengthen].reduce((sum, list) => sum + (list?.totalCount ?? 0), 0);
  const title = !leaders || !gaps || !clusters ? t('logic.title') : first
    ? t('logic.titleOf', { region: regionName, name: nameOf(first.enterprise), share: toPercent(first.dependenceShare ?? 0), gaps: total, clusters: clusters.length })
    : t('logic.titleEmpty', { region: regionName, gaps: total, clusters: clusters.length });
  return (
    <ScreenFrame title={title} sub={t('logic.sub')}>
      <RulesView state={state} change={change} />
    </ScreenFrame>
  );
}
