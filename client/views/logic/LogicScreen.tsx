import { useViewState } from '../../state/use-view-state.ts';
import { LOGIC_STATE } from './logic-state.ts';
import { MatchingView } from './MatchingView.tsx';
import { RegionsView } from './RegionsView.tsx';
import { RulesView } from './RulesView.tsx';
import './logic.css';

/** What the slogans of the article come to when they are computed; who here could supply whom; which regions complete ours. */
export function LogicScreen() {
  const [state, change] = useViewState(LOGIC_STATE);
  if (state.view === 'matching') return <MatchingView state={state} change={change} />;
  if (state.view === 'regions') return <RegionsView state={state} change={change} />;
  return <RulesView state={state} change={change} />;
}
