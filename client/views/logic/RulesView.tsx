import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { ClustersSection } from './ClustersSection.tsx';
import { DependenceSection } from './DependenceSection.tsx';
import { GapsSection } from './GapsSection.tsx';
import { LeadersSection } from './LeadersSection.tsx';
import { findSection, SECTIONS, type ChangeLogic, type LogicState } from './logic-state.ts';
import { MeritSection } from './MeritSection.tsx';
import { ResolveSection } from './ResolveSection.tsx';
import { ServiceSection } from './ServiceSection.tsx';
import { TreesSection } from './TreesSection.tsx';

/** The rules of the article, each with its computed answer; the line above leads to each. */
export function RulesView({ state, change }: { state: LogicState; change: ChangeLogic }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const asked = findSection(state.at);
  const leader: Record<string, string> = state.leader === null ? {} : { leader: state.leader };
  return (
    <>
      <nav className="logic-jump" aria-label={t('logic.sections')}>
        {SECTIONS.map((section) => <Link key={section} to={addresses.screen('/logic', { at: section, ...leader })} aria-current={section === asked ? 'location' : undefined}>{t(`logic.name.${section}`)}</Link>)}
      </nav>
      <LeadersSection asked={asked === 'leaders'} />
      <GapsSection asked={asked === 'gaps'} />
      <ClustersSection asked={asked === 'clusters'} />
      <TreesSection asked={asked === 'trees'} leader={state.leader} change={change} />
      <MeritSection asked={asked === 'merit'} />
      <ResolveSection asked={asked === 'resolve'} />
      <DependenceSection asked={asked === 'dependence'} leader={state.leader} change={change} />
      <ServiceSection asked={asked === 'service'} />
    </>
  );
}
