import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShellQuery } from '../api/generated.ts';
import type { Scope } from '../state/scope.ts';
import { Clamped } from '../widgets/Clamped.tsx';

const ScopeSelects = lazy(async () => ({ default: (await import('./ScopeSelects.tsx')).ScopeSelects }));

/**
 * Chain and region in view, in words; the lists to choose from are fetched when somebody reaches for them. A single chain is said, not
 * chosen.
 */
export function Scopes({ shell, scope }: { shell: ShellQuery; scope: Scope }) {
  const { t } = useTranslation();
  const [opened, open] = useState<'region' | 'chain' | null>(null);
  const button = (kind: 'region' | 'chain', name: string) => (
    <button
      type="button"
      className={`lt-scope-button lt-${kind}`}
      aria-haspopup="listbox"
      aria-label={`${t(`shell.${kind}`)}: ${name}`}
      onClick={() => open(kind)}
    >
      <Clamped text={name} lines={1} /> <span aria-hidden="true">▾</span>
    </button>
  );
  const said = (
    <div className="lt-scope">
      {button('region', scope.regionName)}
      {(shell.chains ?? []).length > 1 ? (
        button('chain', scope.chainName)
      ) : (
        <span className="lt-only-chain lt-soft">
          <Clamped text={scope.chainName} />
        </span>
      )}
    </div>
  );
  return opened === null ? (
    said
  ) : (
    <Suspense fallback={said}>
      <ScopeSelects shell={shell} scope={scope} opened={opened} />
    </Suspense>
  );
}
