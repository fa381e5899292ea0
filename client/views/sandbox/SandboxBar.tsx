import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SandboxProjectsDocument } from '../../api/generated.ts';
import { GraphError } from '../../api/graph-error.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { SANDBOX_STATE } from './sandbox-state.ts';
import { SandboxPick } from './SandboxPick.tsx';
import { SandboxSummary } from './SandboxSummary.tsx';
import type { Sandbox } from './use-sandbox.ts';
import './sandbox.css';

/** The sandbox above the map: what is assumed, and what the map then answers. It stands as long as anything is assumed. */
export function SandboxBar({ sandbox, onProduct }: { sandbox: Sandbox; onProduct: (id: string) => void }) {
  const { t } = useTranslation();
  const [state, change] = useViewState(SANDBOX_STATE);
  if (!state.open && sandbox.scenario === null) return null;
  return (
    <section className="sandbox" aria-labelledby="sandbox-title">
      <div className="sandbox-line">
        <h2 id="sandbox-title" className="sandbox-badge">{t('sandbox.badge')}</h2>
        <SandboxPick kind="PRODUCT" label={t('sandbox.add')} value={state.add} onChange={(add) => change({ open: true, add })} />
        <SandboxPick kind="ENTERPRISE" label={t('sandbox.stop')} value={state.stop} onChange={(stop) => change({ open: true, stop })} />
        <LandPick value={state.land} onChange={(land) => change({ open: true, land })} />
        {sandbox.scenario && <CopyLink />}
        <Button size="small" onClick={() => change({ open: false, add: [], stop: [], land: [] })}>{t(sandbox.scenario ? 'sandbox.discard' : 'sandbox.close')}</Button>
      </div>
      {sandbox.error instanceof GraphError && sandbox.error.said !== null
        ? <p role="alert"><strong>{sandbox.error.said}</strong> {t('sandbox.errorNext')}</p>
        : sandbox.error !== null && <ErrorState error={sandbox.error} onRetry={sandbox.retry} />}
      {sandbox.error === null && (
        <div role="status">
          {sandbox.diff ? <SandboxSummary diff={sandbox.diff} onProduct={onProduct} /> : <p className="lt-soft">{t(sandbox.scenario ? 'sandbox.counting' : 'sandbox.start')}</p>}
        </div>
      )}
    </section>
  );
}

/** Only projects that name a product of the chain change the map. */
function LandPick({ value, onChange }: { value: readonly string[]; onChange: (ids: string[]) => void }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { data, error, isPending } = useGraphQuery(SandboxProjectsDocument, {});
  const options = (data?.projects?.nodes ?? []).filter(({ makes }) => makes.length > 0)
    .map((project) => ({ value: project.id, label: `${nameOf(project)}（${project.makes.map(nameOf).join('、')}）` }));
  return (
    <Select
      mode="multiple" className="sandbox-pick" aria-label={t('sandbox.land')} placeholder={t('sandbox.land')} value={[...value]} options={options}
      maxTagCount="responsive" maxTagTextLength={12} popupMatchSelectWidth={false} showSearch={{ optionFilterProp: 'label' }} onChange={onChange}
      notFoundContent={t(error ? 'sandbox.noProjects' : isPending ? 'sandbox.searching' : 'sandbox.nothingFound')}
    />
  );
}

function CopyLink() {
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
  return <><Button size="small" onClick={() => void copy()}>{t('sandbox.copy')}</Button><span role="status" className="lt-soft">{said !== '' && t(`sandbox.${said}`)}</span></>;
}
