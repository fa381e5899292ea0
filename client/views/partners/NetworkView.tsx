import { Button, Select } from 'antd';
import { useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NetworkCanvas } from '../../graph/canvas/NetworkCanvas.tsx';
import { useNameOf } from '../../state/use-name-of.ts';
import { usePalette } from '../../theme/use-palette.ts';
import { useSize } from '../../widgets/use-size.ts';
import { MarkIcon } from '../../widgets/MarkIcon.tsx';
import { toGraphColors } from '../../graph/canvas/graph-words.ts';
import { bySearch, toChoices } from '../../widgets/names/choices.ts';
import { NameLink } from '../../widgets/names/NameLinks.tsx';
import { SourceFold } from '../../widgets/evidence/SourceFold.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import type { ChangePartners, PartnersState } from './partners-state.ts';
import { NetworkLegend } from './NetworkLegend.tsx';
import { PartnerGroups } from './PartnerGroups.tsx';
import { FOLD, toNetwork, type Network } from './to-network.ts';
import { PictureTools } from '../../widgets/picture/PictureTools.tsx';

/** In less room, px, direct partners are listed by what ties them. */
const NARROW = 560;

interface Props {
  network: Network;
  enterprise: string;
  state: PartnersState;
  change: ChangePartners;
  /** How one gets to them: beside the picture, above its table. */
  path: ReactNode;
}

/** The picture, and beside it every relation as a table with dates and sources. */
export function NetworkView({ network, enterprise, state, change, path }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const palette = usePalette();
  const colors = useMemo(() => toGraphColors(palette), [palette]);
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const drawn = useMemo(
    () =>
      size &&
      toNetwork(
        network,
        enterprise,
        { nameOf, kindOf: (kind) => t(`relations.${kind}`), foldOf: (count) => t('partners.folded', { count }) },
        { unfolded: state.unfolded, room: { width: size.width - 24, height: size.height - 24 } },
      ),
    [network, enterprise, nameOf, t, size, state.unfolded],
  );
  const isList = size !== null && size.width < NARROW && state.depth === '1';
  const onChoose = (id: string | null): void =>
    id === FOLD ? change({ unfolded: true }) : change({ partner: id === enterprise ? null : id });
  const partner = network.enterprises.find(({ id }) => id === state.partner && id !== enterprise);
  const others = network.enterprises.filter(({ id }) => id !== enterprise);
  const rows = network.partnerships.filter(({ from, to }) => !partner || from.id === partner.id || to.id === partner.id);
  return (
    <div className={state.depth === '2' ? 'partners-body partners-wide' : 'partners-body'}>
      <figure>
        <div className="partners-head">
          <NetworkLegend />
          {drawn && drawn.children.size > 0 && (
            <Button size="small" aria-pressed={state.unfolded} onClick={() => change({ unfolded: !state.unfolded })}>
              {t(state.unfolded ? 'partners.fold' : 'partners.unfold', { count: drawn.children.size })}
            </Button>
          )}
        </div>
        <div ref={box} className={isList ? undefined : 'partners-canvas'}>
          {drawn && isList && <PartnerGroups drawn={drawn} middle={enterprise} chosen={partner?.id ?? null} onChoose={onChoose} />}
          {drawn && !isList && (
            <NetworkCanvas
              {...drawn}
              width={drawn.box.width}
              height={drawn.box.height}
              colors={colors}
              chosen={partner && drawn.children.has(partner.id) && !state.unfolded ? FOLD : (partner?.id ?? null)}
              label={t('partners.canvas', { partners: network.enterprises.length - 1 })}
              onChoose={onChoose}
            />
          )}
        </div>
        {!isList && <Foot />}
      </figure>
      {path}
      <div className="partners-table" tabIndex={0} role="region" aria-label={t('partners.tableLabel')}>
        <Select
          className="names-picker"
          aria-label={t('partners.choose')}
          placeholder={t('partners.choose')}
          value={partner?.id ?? null}
          allowClear
          showSearch={bySearch}
          popupMatchSelectWidth={false}
          options={toChoices(others.map((one) => ({ id: one.id, name: nameOf(one), place: one.region && nameOf(one.region) })))}
          onChange={(id: string | undefined) => change({ partner: id ?? null })}
        />
        {partner && <Chosen partner={partner} change={change} />}
        <RelationTable rows={rows} />
      </div>
    </div>
  );
}

/** What stands below the picture: to take it along, and how it is read. */
function Foot() {
  const { t } = useTranslation();
  return (
    <>
      <PictureTools parts={['.graph-network-box', '.partners-head']} />
      <figcaption className="lt-soft">{t('partners.legend')}</figcaption>
    </>
  );
}

/** The partner that is looked at alone. */
function Chosen({ partner, change }: { partner: Network['enterprises'][number]; change: ChangePartners }) {
  const { t } = useTranslation();
  return (
    <p>
      <EnterpriseLink enterprise={partner} />{' '}
      <Button size="small" onClick={() => change({ partner: null })}>
        {t('partners.all')}
      </Button>{' '}
      <Button size="small" onClick={() => change({ enterprise: partner.id, partner: null })}>
        {t('partners.centre')}
      </Button>
    </p>
  );
}

function RelationTable({ rows }: { rows: Network['partnerships'] }) {
  const { t } = useTranslation();
  return (
    <RecordTable
      look="rec-lists"
      caption={t('partners.caption', { count: rows.length })}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { head: t('partners.column.relation'), cell: (row) => <Relation row={row} /> },
        {
          head: t('partners.column.date'),
          cell: ({ date, until }) =>
            date ? `${date}${until ? ` – ${until}` : ''}` : <span className="lt-soft">{t('partners.noDate')}</span>,
        },
        {
          head: t('partners.column.evidence'),
          cell: ({ id, mark, evidence }) => (
            <>
              <MarkIcon mark={mark} />
              <SourceFold evidence={evidence} fact={id} />
            </>
          ),
        },
      ]}
    />
  );
}

function Relation({ row }: { row: Network['partnerships'][number] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return (
    <>
      <EnterpriseLink enterprise={row.from} /> <span className="path-kind">→ {t(`relations.${row.kind}`)} →</span>{' '}
      <EnterpriseLink enterprise={row.to} />
      {row.product && (
        <div>
          <NameLink kind="product" one={row.product} />
        </div>
      )}
      {[row.agreement, row.event].map(
        (thing) =>
          thing && (
            <div key={thing.id} className="lt-soft">
              {nameOf(thing)}
            </div>
          ),
      )}
    </>
  );
}
