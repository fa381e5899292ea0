import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useEnterpriseName } from '../../state/shared-names.ts';
import { useNameOf, type Named } from '../../state/use-name-of.ts';
import { AsPrinted } from '../AsPrinted.tsx';

type Kind = 'enterprise' | 'product' | 'project';

/** Names one after another, each a link to its own screen: a profile, the chain map, the project on the board. */
export function NameLinks({ kind, list }: { kind: Kind; list: readonly (Named & { id: string })[] }) {
  const { t } = useTranslation();
  return (
    <>
      {list.map((one, at) => (
        <span key={one.id}>
          {at > 0 && t('projects.comma')}
          <NameLink kind={kind} one={one} />
        </span>
      ))}
    </>
  );
}

/** One name that opens its own screen. */
export function NameLink({ kind, one }: { kind: Kind; one: Named & { id: string } }) {
  const nameOf = useNameOf();
  const nameOfEnterprise = useEnterpriseName();
  const addresses = useAddresses();
  const to =
    kind === 'product'
      ? addresses.map(one.id)
      : kind === 'project'
        ? addresses.screen('/projects', { project: one.id })
        : addresses.screen(`/enterprises/${encodeURIComponent(one.id)}`);
  return (
    <Link to={to}>
      <AsPrinted text={(kind === 'enterprise' ? nameOfEnterprise : nameOf)(one)} />
    </Link>
  );
}
