import { useParams } from 'react-router';
import { LeadList } from './LeadList.tsx';
import { LeadPage } from './LeadPage.tsx';
import './leads.css';

/** /leads is the list; /leads/:id is one lead. */
export function LeadsScreen() {
  const { id } = useParams();
  return id === undefined ? <LeadList /> : <LeadPage key={id} id={id} />;
}
