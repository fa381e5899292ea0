import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LogicClustersDocument, LogicGapsDocument, LogicLeadersDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { ClustersSection } from './ClustersSection.tsx';
import { DependenceSection } from './DependenceSection.tsx';
import { GapsSection } from './GapsSection.tsx';
import { LeadersSection } from './LeadersSection.tsx';
import { LOGIC_STATE, SECTIONS, type Section } from './logic-state.ts';
import { MeritSection } from './MeritSection.tsx';
import { ResolveSection } from './ResolveSection.tsx';
import { ServiceSection } from './ServiceSection.tsx';
import { toPercent } from './to-percent.ts';
import { TreesSection } from './TreesSection.tsx';
import { useFigures } from './use-figures.ts';
import { findSection, rulesOf, useRules } from './use-rules.ts';

/**
 * The rules that policy states, each with its computed answer; above stands the number of each, which leads to it. Without such rules the
 * answers stand alone.
 */
export function RulesView() {
  const [state, change] = useViewState(LOGIC_STATE);
  const { t } = useTranslation();
  const addresses = useAddresses();
  const nameOf = useNameOf();
  const rules = useRules();
  const figures = useFigures();
  const asked = findSection(state.at, rules);
  const sections = SECTIONS.filter((section) => section !== 'resolve' || rulesOf(section, rules).length > 0);
  const nameOfSection = (section: Section) => rulesOf(section, rules).map(nameOf).join(t('logic.comma')) || t(`logic.name.${section}`);
  const leader: Record<string, string> = state.leader === null ? {} : { leader: state.leader };
  return (
    <ScreenFrame title={useRulesTitle()} sub={t('logic.sub')}>
      <nav className="logic-jump" aria-label={t('logic.sections')}>
        {sections.map((section) => (
          <Link
            key={section}
            to={addresses.screen('/logic', { at: section, ...leader })}
            aria-current={section === asked ? 'location' : undefined}
          >
            <span className="logic-jump-name">{nameOfSection(section)}</span>
            <span className="logic-jump-figure">{figures[section] ?? t('logic.noFigure')}</span>
            <span className="lt-soft">{t(`logic.figure.${section}`)}</span>
          </Link>
        ))}
      </nav>
      <LeadersSection asked={asked === 'leaders'} />
      <GapsSection asked={asked === 'gaps'} />
      <ClustersSection asked={asked === 'clusters'} />
      <TreesSection asked={asked === 'trees'} leader={state.leader} change={change} />
      <MeritSection asked={asked === 'merit'} />
      {sections.includes('resolve') && <ResolveSection asked={asked === 'resolve'} />}
      <DependenceSection asked={asked === 'dependence'} leader={state.leader} change={change} />
      <ServiceSection asked={asked === 'service'} />
    </ScreenFrame>
  );
}

/**
 * The three steps in one line: on whom it hangs, how many gaps, how many clusters. The sections ask the same, so nothing is asked twice.
 */
function useRulesTitle(): string {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { chain, region, regionName } = useScope();
  const leaders = useGraphQuery(LogicLeadersDocument, { chain, region }).data?.leaders;
  const gaps = useGraphQuery(LogicGapsDocument, { chain, region }).data;
  const clusters = useGraphQuery(LogicClustersDocument, { chain, region }).data?.clusters;
  if (!leaders || !gaps || !clusters) return t('logic.title');
  const [first] = leaders;
  const counts = {
    region: regionName,
    gaps: [gaps.supplement, gaps.extend, gaps.strengthen].reduce((sum, list) => sum + (list?.totalCount ?? 0), 0),
    clusters: clusters.length,
  };
  return first
    ? t('logic.titleOf', { ...counts, name: nameOf(first.enterprise), share: toPercent(first.dependenceShare ?? 0) })
    : t('logic.titleEmpty', counts);
}
