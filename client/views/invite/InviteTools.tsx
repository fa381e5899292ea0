import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNameOf, type Named } from '../../state/use-name-of.ts';
import { GapFilters } from '../../widgets/GapFilters.tsx';
import { bySearch } from '../../widgets/names/choices.ts';
import { FindBox } from '../../widgets/screen/FindBox.tsx';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import { VIEWS, type ChangeInvite, type InviteState } from './invite-state.ts';

interface Props {
  state: InviteState;
  change: ChangeInvite;
  places: readonly (Named & { id: string; firms: number })[];
}

/** Which way round, and the filters; all of it is in the address. */
export function InviteTools({ state, change, places }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const isFiltered =
    state.text !== '' || state.kinds.length > 0 || state.segments.length > 0 || state.place !== null || state.reach !== 'all';
  return (
    <div className="rec-tools" role="group" aria-label={t('gaps.filter.label')}>
      <ViewButtons
        label={t('invite.views')}
        words={VIEWS}
        chosen={state.view}
        choose={(view) => change({ view })}
        say={(view) => t(`invite.view.${view}`)}
      />
      <FindBox label={t('invite.find')} value={state.text} onChange={(text) => change({ text }, { replace: true })} />
      <GapFilters look="rec-many" chosen={state} change={change} />
      <Select
        className="invite-place"
        allowClear
        aria-label={t('invite.place')}
        placeholder={t('invite.place')}
        value={state.place}
        popupMatchSelectWidth={false}
        showSearch={bySearch}
        options={places.map((one) => ({ value: one.id, label: t('invite.placeCount', { name: nameOf(one), count: one.firms }) }))}
        onChange={(place: string | undefined) => change({ place: place ?? null })}
      />
      {isFiltered && (
        <Button type="link" onClick={() => change({ text: '', kinds: [], segments: [], place: null, reach: 'all' })}>
          {t('gaps.filter.clear')}
        </Button>
      )}
    </div>
  );
}
