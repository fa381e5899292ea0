import { Navigate, useParams } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { EnterpriseList } from './EnterpriseList.tsx';
import { EnterpriseProfile } from './EnterpriseProfile.tsx';
import { LIST_STATE } from './enterprise-state.ts';
import '../../widgets/screen/list-screen.css';
import './enterprise.css';

/** /enterprises is the list; /enterprises/:id, or ?enterprise=, is one profile. */
export function EnterprisesScreen() {
  const { id } = useParams();
  const addresses = useAddresses();
  const [{ enterprise }] = useViewState(LIST_STATE);
  if (id !== undefined) return <EnterpriseProfile key={id} id={id} />;
  if (enterprise !== null) return <Navigate replace to={addresses.screen(`/enterprises/${encodeURIComponent(enterprise)}`)} />;
  return <EnterpriseList />;
}
