import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SandboxProjectsDocument } from '../api/generated.ts';
import { GraphError } from '../api/graph-error.ts';
import { useWholeList } from '../api/use-query.ts';
import { useScope } from '../state/scope.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { NOTHING_ASSUMED, toScenario } from '../state/scenario.ts';
import { useViewState } from '../state/use-view-state.ts';
import { ErrorState } from '../widgets/ErrorState.tsx';
import { bySearch, toChoices } from '../widgets/names/choices.ts';
import { FoldedOnPhones } from '../widgets/FoldedOnPhones.tsx';
import { AssumedChips } from './AssumedChips.tsx';
import { CompareView } from './CompareView.tsx';
import { COMPARE_STATE, PICKS, SANDBOX_STATE } from './sandbox-state.ts';
import { SandboxPick } from './SandboxPick.tsx';
import { SandboxSummary } from './SandboxSummary.tsx';
import type { Sandbox } from './use-sandbox.ts';
import './sandbox.css';

interface Props {
  sandbox: Sandbox;
  onProduct: (id: string) => void;
  /** Where products can be picked on the screen: what the last press did not do and why, empty where it did. */
  said?: string | null;
}

/** The sandbox above the map: what is assumed, and what the map then answers. It stands as long as anything is assumed. */
export function SandboxBar({ sandbox, onProduct, said = null }: Props) {
  const { t } = useTranslation();
  const [state, change] = useViewState(SANDBOX_STATE);
  const [kept, keep] = useViewState(COMPARE_STATE);
  const comparing = toScenario(kept) !== null;
  if (!state.open && sandbox.scenario === null && !comparing) return null;
  const { add, stop, land } = state;
  const swap = (): void => {
    change({ open: true, ...kept });
    keep({ add, stop, land }, { replace: true });
  };
  const discard = (): void => {
    change({ open: false, pick: 'look', ...NOTHING_ASSUMED });
    keep(NOTHING_ASSUMED, { replace: true });
  };
  return (
    <section className="sandbox" aria-labelledby="sandbox-title">
      <div className="sandbox-line">
        <h2 id="sandbox-title" className="sandbox-badge">
          {t('sandbox.badge')}
        </h2>
        {comparing && <span>{t('sandbox.building')}</span>}
        {said !== null && (
          <Segmented
            size="small"
            aria-label={t('sandbox.pick.label')}
            value={state.pick}
            options={PICKS.map((pick) => ({ value: pick, label: t(`sandbox.pick.${pick}`) }))}
            onChange={(pick) => change({ open: true, pick })}
          />
        )}
        {sandbox.scenario && !comparing && (
          <Button size="small" onClick={() => keep({ add, stop, land })}>
            {t('sandbox.compare')}
          </Button>
        )}
        {comparing && sandbox.scenario && (
          <Button size="small" onClick={swap}>
            {t('sandbox.swap')}
          </Button>
        )}
        {comparing && (
          <Button size="small" onClick={() => keep(NOTHING_ASSUMED)}>
            {t('sandbox.compareEnd')}
          </Button>
        )}
        {(sandbox.scenario ?? comparing) && <CopyLink />}
        <Button size="small" onClick={discard}>
          {t((sandbox.scenario ?? comparing) ? 'sandbox.discard' : 'sandbox.close')}
        </Button>
      </div>
      <FoldedOnPhones word={t('sandbox.change')}>
        <div className="sandbox-line">
          <SandboxPick kind="PRODUCT" label={t('sandbox.add')} value={state.add} onChange={(add) => change({ open: true, add })} />
          <SandboxPick kind="ENTERPRISE" label={t('sandbox.stop')} value={state.stop} onChange={(stop) => change({ open: true, stop })} />
          <LandPick value={state.land} onChange={(land) => change({ open: true, land })} />
        </div>
      </FoldedOnPhones>
      <div className="sandbox-phone-chips">
        <AssumedChips />
      </div>
      {sandbox.error instanceof GraphError && sandbox.error.said !== null ? (
        <p role="alert">
          <strong>{sandbox.error.said}</strong> {t('sandbox.errorNext')}
        </p>
      ) : (
        sandbox.error !== null && <ErrorState error={sandbox.error} onRetry={sandbox.retry} />
      )}
      <p role="status" className="sandbox-said">
        {said}
      </p>
      {comparing && sandbox.error === null && <CompareView a={kept} b={state} onProduct={onProduct} />}
      {!comparing && sandbox.error === null && (
        <div role="status">
          {sandbox.diff ? (
            <SandboxSummary diff={sandbox.diff} onProduct={onProduct} />
          ) : (
            <p className="lt-soft">{t(sandbox.scenario ? 'sandbox.counting' : 'sandbox.start')}</p>
          )}
        </div>
      )}
    </section>
  );
}

/** Only projects that name a product of the chain change the map. */
function LandPick({ value, onChange }: { value: readonly string[]; onChange: (ids: string[]) => void }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { chain } = useScope();
  const { data, error, isPending } = useWholeList(SandboxProjectsDocument, { chain }, ({ projects }) => projects);
  const options = toChoices(
    (data?.projects?.nodes ?? [])
      .filter(({ makes }) => makes.length > 0)
      .map((project) => ({ id: project.id, name: `${nameOf(project)}（${project.makes.map(nameOf).join('、')}）` })),
  );
  return (
    <Select
      mode="multiple"
      className="sandbox-pick"
      aria-label={t('sandbox.land')}
      placeholder={t('sandbox.land')}
      value={[...value]}
      options={options}
      maxTagCount="responsive"
      maxTagTextLength={12}
      popupMatchSelectWidth={false}
      showSearch={bySearch}
      onChange={onChange}
      notFoundContent={t(error ? 'sandbox.noProjects' : isPending ? 'sandbox.searching' : 'sandbox.nothingFound')}
    />
  );
}

/** Copies the address, which holds the scenario. */
export function CopyLink() {
  const { t } = useTranslation();
  const [said, setSaid] = useState<'' | 'copied' | 'notCopied'>('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid('copied');
    } catch {
      setSaid('notCopied');
    }
  };
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {t('sandbox.copy')}
      </Button>
      <span role="status" className="lt-soft">
        {said !== '' && t(`sandbox.${said}`)}
      </span>
    </>
  );
}
