import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelNameDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { useViewState } from '../state/use-view-state.ts';
import { ScenarioMark } from '../sandbox/ScenarioMark.tsx';
import { PANEL_STATE } from './panel-state.ts';
import { ProcessPanel } from './ProcessPanel.tsx';
import { ProductPanel } from './ProductPanel.tsx';
import './panel.css';

/** The drawer at the right edge. It shows what `product` or `process` of the address names, on any screen that mounts it. */
export function SidePanel() {
  const [{ product, process }, change] = useViewState(PANEL_STATE);
  const id = product ?? process;
  const opener = useRef<Element | null>(null);
  const isOpen = id !== null;
  // Before the panel takes the focus, so that closing it can give it back.
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    opener.current = document.activeElement;
    return () => {
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus({ preventScroll: true });
    };
  }, [isOpen]);
  return id === null ? null : <OpenPanel id={id} isProcess={product === null} onClose={() => change({ product: null, process: null })} />;
}

function OpenPanel({ id, isProcess, onClose }: { id: string; isProcess: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef<string | null>(null);
  const names = useGraphQuery(PanelNameDocument, { id });
  const named = names.data?.node && 'name' in names.data.node ? nameOf(names.data.node) : '';
  useEffect(() => {
    // A page that opens with the panel leaves the focus at its beginning.
    if (shown.current !== null || document.activeElement !== document.body) heading.current?.focus({ preventScroll: true });
    shown.current = id;
    body.current?.scrollTo({ top: 0 });
  }, [id]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <aside className="panel" aria-labelledby="panel-title" onKeyDown={onKeyDown}>
      <header>
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {named || t('panel.title')}
        </h2>
        <button type="button" className="panel-close" aria-label={t('panel.close')} onClick={onClose}>
          ✕
        </button>
      </header>
      <div ref={body} className="panel-body" tabIndex={0} role="region" aria-labelledby="panel-title">
        <ScenarioMark said={t('panel.scenario')} />
        {isProcess ? <ProcessPanel key={id} id={id} /> : <ProductPanel key={id} id={id} />}
      </div>
    </aside>
  );
}
