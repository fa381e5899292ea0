import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { PlacesProductsDocument } from '../../api/generated.ts';
import { WORDS } from '../../api/generated/words.ts';
import { useWholeList } from '../../api/use-query.ts';
import type { StateOf } from '../../state/params.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { ChooseMany } from '../../widgets/ChooseMany.tsx';
import { bySearch, toChoices } from '../../widgets/names/choices.ts';
import { SHOWN, type PLACES_STATE } from './places-state.ts';

interface Props {
  state: StateOf<typeof PLACES_STATE>;
  change: (part: Partial<StateOf<typeof PLACES_STATE>>) => void;
}

/** What the map of places shows: enterprises, projects, those of some kinds, those that make one product. */
export function PlacesTools({ state, change }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const products = useWholeList(PlacesProductsDocument, {}, (answer) => answer.products);
  const choices = toChoices((products.data?.products?.nodes ?? []).map((one) => ({ id: one.id, name: nameOf(one) })));
  return (
    <div className="rec-tools" role="group" aria-label={t('placesmap.tools')}>
      <Segmented
        aria-label={t('placesmap.tools')}
        value={state.shown}
        options={SHOWN.map((shown) => ({ value: shown, label: t(`placesmap.shown.${shown}`) }))}
        onChange={(shown) => change({ shown, place: [], at: '' })}
      />
      <Select
        className="names-picker"
        allowClear
        aria-label={t('placesmap.makes')}
        placeholder={t('placesmap.makes')}
        value={state.makes}
        options={choices}
        showSearch={bySearch}
        popupMatchSelectWidth={false}
        onChange={(makes: string | undefined) => change({ makes: makes ?? null, place: [], at: '' })}
      />
      <ChooseMany
        look="list-many"
        label={t('enterprises.column.kind')}
        words={WORDS.EnterpriseKind}
        chosen={state.kinds}
        say={(kind) => t(`enterprises.kind.${kind}`)}
        choose={(kinds) => change({ kinds, place: [], at: '' })}
      />
    </div>
  );
}
