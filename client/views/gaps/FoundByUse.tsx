import { useTranslation } from 'react-i18next';
import { toNames, useScope } from '../../state/scope.ts';
import { findAbout } from '../../tools/about-gap.ts';
import { NameLink } from '../../widgets/names/NameLinks.tsx';
import type { BoardGap } from './use-gaps.ts';

/** Why a filter by text found a gap that does not bear it in its name: what it is used for does. */
export function FoundByUse({ gap, text }: { gap: BoardGap; text: string }) {
  const { t } = useTranslation();
  const { segments } = useScope();
  if (text.trim() === '') return null;
  const lanes = toNames(segments);
  const found = findAbout(gap, text, (id) => lanes.get(id));
  if (found?.by !== 'use') return null;
  return (
    <p className="lt-soft">
      {t('gaps.usedFor')} <NameLink kind="product" one={found.use} />
    </p>
  );
}
