import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditProducedDocument, EditProductionDocument, type EditProducedQuery } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { AnswerOf } from '../widgets/AnswerOf.tsx';
import { TextField } from '../widgets/TextField.tsx';
import { EditForm, type Basis } from './EditForm.tsx';

type Made = NonNullable<EditProducedQuery['enterprise']>['makes']['nodes'][number];

interface Props {
  enterprise: string;
  product: string;
  /** What the product is counted in, where nothing is recorded yet. */
  unit: string | null;
  onClose: () => void;
}

/** How much an enterprise makes of a product: a record that is there is corrected, else one is made. */
export function CapacityForm({ enterprise, product, unit, onClose }: Props) {
  const { t } = useTranslation();
  const answer = useGraphQuery(EditProducedDocument, { enterprise });
  const { data } = answer;
  if (!data) return <AnswerOf query={answer} loading={t('edit.loading')} />;
  const own = data.enterprise?.makes.nodes.filter((one) => one.product.id === product) ?? [];
  const made = own.find(({ phase }) => phase === 'OPERATING') ?? own[0] ?? null;
  return <Fields key={made?.id ?? ''} {...{ enterprise, product, unit, made, onClose }} seen={data.asOf?.id ?? null} />;
}

function Fields({ enterprise, product, unit, made, seen, onClose }: Props & { made: Made | null; seen: string | null }) {
  const { t } = useTranslation();
  const [capacity, setCapacity] = useState(made?.capacity?.toString() ?? '');
  const counted = unit ?? made?.product.unit ?? null;
  const [per, setPer] = useState(made?.unit ?? (counted === null ? '' : `${counted}/a`));
  const [year, setYear] = useState(made?.year?.toString() ?? '');
  const toVariables = (basis: Basis) => ({
    ...basis,
    input: {
      enterprise,
      product,
      ...(made ? { id: made.id } : {}),
      capacity: toNumber(capacity),
      unit: per.trim() || null,
      year: toNumber(year),
    },
  });
  return (
    <EditForm document={EditProductionDocument} toVariables={toVariables} seen={seen} onClose={onClose}>
      <TextField label={t('edit.is.capacity')} type="number" min={0} step="any" value={capacity} autoFocus onChange={setCapacity} />
      <TextField label={t('edit.is.unit')} value={per} maxLength={20} autoComplete="off" onChange={setPer} />
      <TextField label={t('edit.is.year')} type="number" min={1900} max={2100} value={year} onChange={setYear} />
    </EditForm>
  );
}

function toNumber(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}
