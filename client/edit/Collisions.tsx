import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { CollisionTable } from './CollisionTable.tsx';
import type { Collision } from './to-collisions.ts';

interface Props {
  collisions: readonly Collision[];
  isBusy: boolean;
  onAnyway: () => void;
}

/** What another has changed meanwhile, and the way to write over it. */
export function Collisions({ collisions, isBusy, onAnyway }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <CollisionTable collisions={collisions} yours={t('edit.yours')} />
      <Button size="small" loading={isBusy} onClick={onAnyway}>
        {t('edit.anyway')}
      </Button>
    </>
  );
}
