import { Navigate, useLocation } from 'react-router';
import { RulesView } from './RulesView.tsx';
import './logic.css';

/** What moved out into places of their own; old addresses lead there with all that they say. */
const MOVED = ['matching', 'regions'];

/** What the slogans of the article come to when they are computed. */
export function LogicScreen() {
  const { search } = useLocation();
  const params = new URLSearchParams(search);
  const view = params.get('view');
  if (view === null || !MOVED.includes(view)) return <RulesView />;
  params.delete('view');
  const rest = params.toString();
  return <Navigate replace to={rest ? `/${view}?${rest}` : `/${view}`} />;
}
