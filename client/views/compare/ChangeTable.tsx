import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { toNames, useScope } from '../../state/scope.ts';
import { NameLink } from '../../widgets/names/NameLinks.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { gapWordKey } from '../../widgets/status.ts';
import { StatusMark } from '../../widgets/StatusMark.tsx';
import { cellKey, type Changed } from './to-difference.ts';

interface Props {
  rows: readonly Changed[];
  names: { a: string; b: string };
  cell: string | null;
  onAll: () => void;
}

/** The difference product by product: on which side it is, with which status, and which gaps open or close. */
export function ChangeTable({ rows, names, cell, onAll }: Props) {
  const { t } = useTranslation();
  const { segments, stages } = useScope();
  const lanes = toNames(segments);
  const shown = cell === null ? rows : rows.filter(({ product, stage }) => cellKey(product.segment, stage) === cell);
  const where = ({ product, stage }: Changed): string =>
    `${lanes.get(product.segment ?? '') ?? ''} · ${stages.find(({ index }) => index === stage)?.name ?? stage}`;
  const gaps = ({ gapsClosed, gapsOpened }: Changed): string =>
    [
      ...gapsClosed.map((kind) => t('compare.gapClosed', { kind: t(gapWordKey(kind)) })),
      ...gapsOpened.map((kind) => t('compare.gapOpened', { kind: t(gapWordKey(kind)) })),
    ].join(t('map.comma'));
  if (rows.length === 0) return null;
  return (
    <>
      {cell !== null && (
        <p>
          <Button size="small" onClick={onAll}>
            {t('compare.all')}
          </Button>
        </p>
      )}
      <RecordTable
        rows={shown}
        keyOf={({ product }) => product.id}
        caption={t('compare.caption', { count: shown.length, ...names })}
        columns={[
          { head: t('compare.column.product'), cell: ({ product }) => <NameLink kind="product" one={product} /> },
          { head: t('compare.column.change'), cell: ({ change }) => t(`compare.change.${change}`) },
          { head: 'A', cell: ({ a }) => <StatusMark status={a} withWord /> },
          { head: 'B', cell: ({ b }) => <StatusMark status={b} withWord /> },
          { head: t('compare.column.gaps'), cell: gaps },
          { head: t('compare.column.where'), cell: where },
        ]}
      />
    </>
  );
}
