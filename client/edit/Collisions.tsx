import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../state/use-attempt.ts';
import { CollisionTable, type Collision } from './CollisionTable.tsx';

interface Props {
  refusal: Refusal | null;
  isBusy: boolean;
  onAnyway: () => void;
}

/** What another has changed meanwhile, where that is why nothing was written, and the way to write over it. */
export function Collisions({ refusal, isBusy, onAnyway }: Props) {
  const { t } = useTranslation();
  const conflicts = refusal?.details['conflicts'];
  if (!Array.isArray(conflicts) || conflicts.length === 0) return null;
  return (
    <>
      <CollisionTable collisions={conflicts as readonly Collision[]} yours={t('edit.yours')} />
      <Button size="small" loading={isBusy} onClick={onAnyway}>
        {t('edit.anyway')}
      </Button>
    </>
  );
}
