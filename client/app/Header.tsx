import { useRef } from 'react';
import type { ShellQuery } from '../api/generated.ts';
import type { Scope } from '../state/scope.ts';
import { AccountCorner } from './AccountCorner.tsx';
import { AsOf } from './AsOf.tsx';
import { ListLink } from './ListLink.tsx';
import { PlaceTabs } from './PlaceTabs.tsx';
import { Scopes } from './Scopes.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Switches } from './Switches.tsx';
import { useHeaderHeight } from './use-header-height.ts';

/** Chain and region, search, meeting list, data as of, language and theme; below them the screens of the place one is in. */
export function Header({ shell, scope }: { shell: ShellQuery | null; scope: Scope | null }) {
  const header = useRef<HTMLElement>(null);
  useHeaderHeight(header);
  return (
    <header ref={header} className="lt-header">
      <div>{shell && scope && <Scopes shell={shell} scope={scope} />}</div>
      <SearchBox chain={scope?.chain ?? null} />
      <div className="lt-header-end">
        <ListLink />
        {shell?.asOf && <AsOf revision={shell.asOf} factsUntil={scope?.asOf?.factsUntil ?? null} />}
        <Switches />
        <AccountCorner />
      </div>
      <PlaceTabs />
    </header>
  );
}
