import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { SidePanel } from '../../panel/SidePanel.tsx';
import { ScenarioNote } from '../../sandbox/ScenarioNote.tsx';
import { useScope } from '../../state/scope.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { FirmTable } from './FirmTable.tsx';
import { GapTable } from './GapTable.tsx';
import { INVITE_STATE } from './invite-state.ts';
import { SiteDialog } from './SiteDialog.tsx';
import { InviteTools } from './InviteTools.tsx';
import { ReachBar } from './ReachBar.tsx';
import { useInvite } from './use-invite.ts';
import { useRows } from './use-rows.ts';
import './invite.css';

/** 招商目标: whom to call for which gap and by which way, one row a gap or, turned round, one row a firm. */
export function InviteScreen() {
  const { t } = useTranslation();
  const { regionName } = useScope();
  const [state, change] = useViewState(INVITE_STATE);
  const list = useInvite();
  const { found, rows, firms, places } = useRows(list.nodes, state);
  const total = list.total ?? 0;
  const placed = list.nodes.find(({ product }) => product.id === state.siteOf);
  const served = list.nodes.filter(({ candidates }) => candidates > 0).length;
  const title =
    list.isWhole && total > 0
      ? t('invite.title', { region: regionName, total, served, left: total - served })
      : t('invite.titleOpen', { region: regionName });
  return (
    <div className={state.product === null ? 'invite-screen' : 'invite-screen lt-beside-panel'}>
      <ScenarioNote />
      <ScreenFrame title={title} sub={t('invite.sub')}>
        <AnswerOf query={list} loading={t('invite.loading')} />
        {list.data && total === 0 && <EmptyState reason={t('gaps.none', { region: regionName })} next={t('gaps.noneNext')} />}
        {total > 0 && (
          <>
            <div className="invite-head">
              <InviteTools state={state} change={change} places={places} />
              <p role="status" className="lt-soft">
                {list.isWhole
                  ? t('invite.shown', { gaps: rows.length, total, firms: firms.length })
                  : t('invite.reading', { read: list.nodes.length, total })}
                {list.waits && (
                  <Button type="link" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                    {t('invite.readOn')}
                  </Button>
                )}
              </p>
            </div>
            {found.length > 0 && <ReachBar rows={found} chosen={state.reach} change={change} />}
            {list.isError && <AnswerOf query={{ ...list, data: undefined }} loading={t('invite.loading')} />}
            {rows.length === 0 && list.isWhole && <EmptyState reason={t('invite.allFiltered')} next={t('invite.allFilteredNext')} />}
            {rows.length > 0 &&
              (state.view === 'gap' ? <GapTable rows={rows} comes={list.comes} /> : <FirmTable firms={firms} comes={list.comes} />)}
          </>
        )}
      </ScreenFrame>
      {placed && <SiteDialog key={placed.id} product={placed.product} />}
      <SidePanel />
    </div>
  );
}
