import { Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { ShellQuery } from '../api/generated.ts';
import { toOtherChain } from '../state/addresses.ts';
import type { Scope } from '../state/scope.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { useViewState } from '../state/use-view-state.ts';
import { Clamped } from '../widgets/Clamped.tsx';
import { bySearch } from '../widgets/names/choices.ts';
import { toRegionChoices } from './region-choices.ts';
import { SCOPE_STATE } from './scope-ids.ts';

interface Props {
  shell: ShellQuery;
  scope: Scope;
  /** The list that somebody reached for: it stands open, with the keyboard in it. */
  opened: 'region' | 'chain';
}

/** Chain and region in view, to be chosen. A single chain is said, not chosen. */
export function ScopeSelects({ shell, scope, opened }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const [, change] = useViewState(SCOPE_STATE);
  const [search, setSearch] = useSearchParams();
  const chains = shell.chains ?? [];
  const regions = useMemo(() => toRegionChoices(shell.regions ?? [], nameOf), [shell.regions, nameOf]);
  return (
    <div className="lt-scope">
      <Select
        className="lt-region"
        autoFocus={opened === 'region'}
        defaultOpen={opened === 'region'}
        value={scope.region}
        aria-label={t('shell.region')}
        popupMatchSelectWidth={false}
        listHeight={420}
        showSearch={bySearch}
        options={regions}
        onChange={(region) => change({ region })}
        labelRender={({ value }) => regions.find((region) => region.value === value)?.name ?? scope.regionName}
      />
      {chains.length > 1 ? (
        <Select
          className="lt-chain"
          autoFocus={opened === 'chain'}
          defaultOpen={opened === 'chain'}
          value={scope.chain}
          aria-label={t('shell.chain')}
          popupMatchSelectWidth={false}
          options={chains.map((chain) => ({ value: chain.id, label: nameOf(chain) }))}
          onChange={(chain) => setSearch(toOtherChain(search, chain))}
        />
      ) : (
        <span className="lt-only-chain lt-soft">
          <Clamped text={scope.chainName} />
        </span>
      )}
    </div>
  );
}
