import { Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnterpriseListDocument, type EnterpriseListQuery } from '../../api/generated.ts';
import { WORDS } from '../../api/generated/words.ts';
import { useScope } from '../../state/scope.ts';
import { useDocumentTitle } from '../../state/use-document-title.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { useSettled } from '../../state/use-settled.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { usePages } from '../../api/use-pages.ts';
import { AddFact } from '../../edit/AddFact.tsx';
import { EnterpriseForm } from '../../edit/forms/EnterpriseForm.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { NameLinks } from '../../widgets/names/NameLinks.tsx';
import { PlaceBar } from './PlaceBar.tsx';
import { LIST_STATE, PLACES } from './enterprise-state.ts';
import { ShareBar } from '../../widgets/ShareBar.tsx';
import { ChooseMany } from '../../widgets/ChooseMany.tsx';
import { MoreButton } from '../../widgets/MoreButton.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { FindBox } from '../../widgets/screen/FindBox.tsx';

type Row = NonNullable<EnterpriseListQuery['enterprises']>['nodes'][number];
const AT_ONCE = 50;
/** So many are read on at one press; of more, the filters leave fewer. */
const MOST = 2000;

/** Every enterprise, institute, agency and park of the chain, searched and filtered by the server, page by page. */
export function EnterpriseList() {
  const { t } = useTranslation();
  const { chain, region, regionName } = useScope();
  const [state, change] = useViewState(LIST_STATE);
  const anywhere = {
    chain,
    text: useSettled(state.text.trim(), 150) || null,
    kind: state.kinds.length > 0 ? [...state.kinds] : null,
    nameVerified: state.unverified ? false : null,
  };
  const here = { ...anywhere, region };
  const outside = { ...anywhere, outside: region };
  const filter = state.place === 'here' ? here : state.place === 'outside' ? outside : anywhere;
  const [wantsAll, setAll] = useState(false);
  const list = usePages('enterprises', EnterpriseListDocument, { filter, first: AT_ONCE }, (answer) => answer.enterprises, {
    byItself: wantsAll ? MOST : 0,
  });
  const filtered = state.text !== '' || state.kinds.length > 0 || state.unverified || state.place !== 'all';
  const title =
    list.total === null ? t('enterprises.screen') : t(filtered ? 'enterprises.filteredTitle' : 'enterprises.title', { count: list.total });
  useDocumentTitle(title);
  return (
    <section className="list-screen" aria-labelledby="enterprises-title">
      <h1 id="enterprises-title">{title}</h1>
      <div className="list-tools" role="group" aria-label={t('enterprises.filter.label')}>
        <FindBox
          className="enterprise-text"
          label={t('enterprises.filter.text')}
          value={state.text}
          onChange={(text) => change({ text }, { replace: true })}
        />
        <Select
          className="enterprise-place"
          aria-label={t('enterprises.filter.place')}
          value={state.place}
          popupMatchSelectWidth={false}
          onChange={(place) => change({ place })}
          options={PLACES.map((place) => ({ value: place, label: t(`enterprises.place.${place}`, { region: regionName }) }))}
        />
        <ChooseMany
          look="list-many"
          label={t('enterprises.filter.kinds')}
          words={WORDS.EnterpriseKind}
          chosen={state.kinds}
          say={(kind) => t(`enterprises.kind.${kind}`)}
          choose={(kinds) => change({ kinds })}
        />
        <Checkbox checked={state.unverified} onChange={(event) => change({ unverified: event.target.checked })}>
          {t('enterprises.filter.unverified')}
        </Checkbox>
        {filtered && (
          <Button type="link" onClick={() => change({ text: '', kinds: [], unverified: false, place: 'all' })}>
            {t('enterprises.filter.clear')}
          </Button>
        )}
      </div>
      <PlaceBar filters={{ here, outside }} place={state.place} choose={(place) => change({ place })} />
      <AddFact label={t('edit.add.enterprise')}>{(form) => <EnterpriseForm {...form} />}</AddFact>
      <AnswerOf query={list} loading={t('enterprises.loading')} />
      {list.total === 0 && <EmptyState reason={t('enterprises.none')} next={t('enterprises.noneNext')} />}
      {list.nodes.length > 0 && (
        <div className="enterprise-list">
          <ListTable rows={list.nodes} comes={list.comes} />
          {list.hasNextPage && (
            <p className="enterprise-more">
              <MoreButton pages={list}>{t('enterprises.more', { count: (list.total ?? 0) - list.nodes.length })}</MoreButton>
              {list.nodes.length < MOST && (
                <Button type="link" onClick={() => setAll(true)}>
                  {t('enterprises.readAll', { count: Math.min(MOST, list.total ?? 0) })}
                </Button>
              )}
              <span className="lt-soft">{t('enterprises.onlyRead', { count: list.nodes.length, total: list.total ?? 0 })}</span>
            </p>
          )}
        </div>
      )}
    </section>
  );
}

function ListTable({ rows, comes }: { rows: readonly Row[]; comes: boolean }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const most = Math.max(1, ...rows.map(({ partnerships }) => partnerships.totalCount));
  return (
    <RecordTable
      foundAbove
      comes={comes}
      look="rec-lists"
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { head: t('enterprises.column.name'), cell: (one) => <Name one={one} /> },
        { head: t('enterprises.column.kind'), cell: ({ kind }) => t(`enterprises.kind.${kind}`) },
        {
          head: t('enterprises.column.region'),
          cell: ({ region }) => (region ? nameOf(region) : <span className="lt-soft">{t('enterprises.noRegion')}</span>),
        },
        { head: t('enterprises.column.makes'), cell: (one) => <Makes one={one} /> },
        {
          head: t('enterprises.column.relations'),
          isNumber: true,
          cell: ({ partnerships }) => <Relations count={partnerships.totalCount} most={most} />,
        },
      ]}
    />
  );
}

function Name({ one }: { one: Row }) {
  const { t } = useTranslation();
  return (
    <>
      <EnterpriseLink enterprise={one} />
      {!one.nameVerified && <span className="lt-badge">{t('enterprises.unverified')}</span>}
      {one.standsFor > 1 && <span className="lt-badge">{t('enterprises.standsFor', { count: one.standsFor })}</span>}
    </>
  );
}

function Relations({ count, most }: { count: number; most: number }) {
  return (
    <span className="enterprise-bar">
      <ShareBar share={count / most} /> {count}
    </span>
  );
}

function Makes({ one: { makes } }: { one: Row }) {
  const { t } = useTranslation();
  const more = makes.totalCount - makes.nodes.length;
  const made = [...new Map(makes.nodes.map(({ product }) => [product.id, product])).values()];
  return (
    <>
      {made.length > 0 ? <NameLinks kind="product" list={made} /> : <span className="lt-soft">{t('enterprises.noMakes')}</span>}
      {more > 0 && <span className="lt-soft"> {t('enterprises.andMore', { count: more })}</span>}
    </>
  );
}
