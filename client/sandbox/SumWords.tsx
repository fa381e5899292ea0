import { useTranslation } from 'react-i18next';
import type { ScenarioDiff } from './use-sandbox.ts';

const PARTS = [
  ['gained', ({ opened }) => opened],
  ['lost', ({ closed }) => closed],
  ['changed', ({ changed }) => changed],
  ['closed', ({ gapsClosed }) => gapsClosed],
  ['opened', ({ gapsOpened }) => gapsOpened],
] as const satisfies readonly (readonly [string, (diff: ScenarioDiff) => readonly unknown[]])[];

/** What a scenario changes, in one sentence of numbers; what does not change is not said. */
export function SumWords({ diff }: { diff: ScenarioDiff }) {
  const { t } = useTranslation();
  const said = PARTS.flatMap(([part, pick]) => {
    const { length } = pick(diff);
    return length === 0 ? [] : [t(`sandbox.sums.${part}`, { count: length })];
  });
  return <>{said.length === 0 ? t('sandbox.sums.nothing') : t('sandbox.sums.all', { parts: said.join(t('sandbox.sums.comma')) })}</>;
}
