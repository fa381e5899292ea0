import { useTranslation } from 'react-i18next';
import { DraftsDocument } from '../../api/generated.ts';
import { usePages } from '../../api/use-pages.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import { DraftList } from './DraftList.tsx';
import { OpenedDraft } from './OpenedDraft.tsx';
import { DRAFTS_STATE, STATES } from './drafts-state.ts';
import './drafts.css';

/** What editors have put forward: who, what it would change, and what became of it. */
export function DraftsScreen() {
  const { t } = useTranslation();
  const [{ state, draft }, change] = useViewState(DRAFTS_STATE);
  const answer = usePages('Drafts', DraftsDocument, { state }, ({ drafts }) => drafts, { staleTime: 0 });
  // Who signs goes from one to the next: the newest that waits is open until he opens another.
  const opened = draft ?? (state === 'OPEN' ? (answer.nodes[0]?.id ?? null) : null);
  return (
    <ScreenFrame title={t('drafts.title', { count: answer.total ?? 0, state: t(`drafts.is.${state}`) })} sub={t('drafts.sub')}>
      <div className="rec-tools">
        <ViewButtons
          label={t('drafts.states')}
          words={STATES}
          chosen={state}
          choose={(next) => change({ state: next, draft: null })}
          say={(one) => t(`drafts.is.${one}`)}
        />
      </div>
      <div className={opened === null ? undefined : 'dr-desk'}>
        <DraftList answer={answer} opened={opened} />
        {opened !== null && <OpenedDraft key={opened} id={opened} />}
      </div>
    </ScreenFrame>
  );
}
