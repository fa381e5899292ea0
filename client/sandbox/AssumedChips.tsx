import { useTranslation } from 'react-i18next';
import { SCENARIO_STATE, type ScenarioParts } from '../state/scenario.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useAssumedNames } from './use-assumed-names.ts';

const WORDS: Readonly<Record<keyof ScenarioParts, string>> = { add: 'sandbox.adds', stop: 'sandbox.stops', land: 'sandbox.lands' };
const PARTS: readonly (keyof ScenarioParts)[] = ['add', 'stop', 'land'];

/** What the scenario assumes, one chip each; a press takes it out again. */
export function AssumedChips() {
  const { t } = useTranslation();
  const [state, change] = useViewState(SCENARIO_STATE);
  const nameOf = useAssumedNames(state);
  return (
    <ul className="sandbox-chips">
      {PARTS.flatMap((part) =>
        state[part].map((id) => {
          const words = t(WORDS[part], { names: nameOf(id) });
          return (
            <li key={`${part} ${id}`} className={`sandbox-chip sandbox-chip-${part}`}>
              {words}
              <button
                type="button"
                aria-label={t('sandbox.takeOut', { what: words })}
                onClick={() => change({ [part]: state[part].filter((one) => one !== id) })}
              >
                ✕
              </button>
            </li>
          );
        }),
      )}
    </ul>
  );
}
