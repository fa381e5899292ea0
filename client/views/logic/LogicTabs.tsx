import { useTranslation } from 'react-i18next';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import { VIEWS, type ChangeLogic, type LogicState } from './logic-state.ts';

/** The three views of the screen. */
export function LogicTabs({ state, change }: { state: LogicState; change: ChangeLogic }) {
  const { t } = useTranslation();
  return (
    <div className="rec-tools">
      <ViewButtons
        label={t('logic.views')}
        words={VIEWS}
        chosen={state.view}
        choose={(view) => change({ view, at: null })}
        say={(view) => t(`logic.view.${view}`)}
      />
    </div>
  );
}
