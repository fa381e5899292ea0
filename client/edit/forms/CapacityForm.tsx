import { useTranslation } from 'react-i18next';
import { EditProductionsDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { CorrectForm } from '../CorrectForm.tsx';
import { useSeen } from '../use-seen.ts';
import { CapacityFields } from './CapacityFields.tsx';

interface Props {
  enterprise: string;
  product: string;
  /** What the product is counted in. */
  unit: string | null;
  onClose: () => void;
}

/** How much an enterprise makes of a product: a record that is there is corrected, else one is made. */
export function CapacityForm({ onClose, ...start }: Props) {
  const { t } = useTranslation();
  const answer = useGraphQuery(EditProductionsDocument, { enterprise: start.enterprise });
  const seen = useSeen();
  if (!answer.data) return <AnswerOf query={answer} loading={t('edit.loading')} />;
  const own = answer.data.enterprise?.makes.nodes.filter(({ product }) => product.id === start.product) ?? [];
  const made = own.find(({ phase }) => phase === 'OPERATING') ?? own[0];
  if (made) return <CorrectForm fact={made.id} onClose={onClose} />;
  return <CapacityFields was={null} seen={seen} onClose={onClose} {...start} />;
}
