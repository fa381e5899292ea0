import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DecideProductsDocument } from '../../api/generated.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { useProducts } from '../../widgets/fields/use-products.ts';
import { bySearch, toChoices } from '../../widgets/names/choices.ts';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { Wrong } from '../../widgets/Wrong.tsx';
import { useImportChange, type Report } from './use-import.ts';

/** So many words at once: the rest comes up once these are decided. */
const SHOWN = 50;
/** What stands for "nothing of this chain" in a list of products. */
const OUTSIDE = '';

/** Words that are no name of a product: a person says which one each means, or that it is none of this chain; he can take it back. */
export function ProductsPart({ report }: { report: Report }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { change, isBusy, wrong } = useImportChange();
  const { upload, unknownProducts, products: decided, revision } = report;
  if (unknownProducts.length + decided.length === 0) return null;
  const kept = decided.map(({ name, product }) => ({ name, product: product?.id ?? null }));
  const save = (products: typeof kept) => void change(DecideProductsDocument, { upload, products });
  return (
    <>
      <h2>{t('import.unknown', { count: unknownProducts.length })}</h2>
      <p className="lt-soft">{t('import.unknownHow')}</p>
      <Wrong text={wrong} />
      <RecordTable
        caption={unknownProducts.length > SHOWN ? t('import.first', { count: SHOWN }) : undefined}
        rows={[
          ...unknownProducts.slice(0, SHOWN).map((name) => ({ name, said: null })),
          ...decided.map(({ name, product }) => ({ name, said: product ? nameOf(product) : t('import.outside') })),
        ]}
        keyOf={({ name }) => name}
        columns={[
          { head: t('import.word'), cell: ({ name }) => <AsPrinted text={name} />, isName: true },
          {
            head: t('import.meansProduct'),
            cell: ({ name, said }) =>
              said ?? (
                <ProductChoice
                  word={name}
                  isBusy={isBusy || Boolean(revision)}
                  onChoose={(product) => save([...kept, { name, product }])}
                />
              ),
          },
          ...(decided.length > 0 && !revision
            ? [
                {
                  head: t('import.actions'),
                  cell: ({ name, said }: Word) =>
                    said !== null && (
                      <Button size="small" type="text" disabled={isBusy} onClick={() => save(kept.filter((one) => one.name !== name))}>
                        {t('import.forget')}
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

/** A word of the table, and what somebody has said it means. */
interface Word {
  name: string;
  said: string | null;
}

interface ChoiceProps {
  word: string;
  isBusy: boolean;
  /** The id of a product, or null for what is not of the chain. */
  onChoose: (product: string | null) => void;
}

function ProductChoice({ word, isBusy, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const listed = useProducts();
  return (
    <Select
      className="imp-field"
      aria-label={t('import.meansOf', { name: word })}
      placeholder={t('import.choosePart')}
      options={[{ value: OUTSIDE, label: t('import.outside') }, ...toChoices(listed.map((one) => ({ id: one.id, name: nameOf(one) })))]}
      showSearch={bySearch}
      popupMatchSelectWidth={false}
      disabled={isBusy}
      onChange={(id: string) => onChoose(id === OUTSIDE ? null : id)}
    />
  );
}
