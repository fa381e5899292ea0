import { useTranslation } from 'react-i18next';
import type { GapKind } from '../api/generated.ts';
import { useScope } from '../state/scope.ts';
import { ChooseMany } from './ChooseMany.tsx';
import { GAP_KINDS, gapWordKey } from './status.ts';

interface Chosen {
  kinds: readonly GapKind[];
  segments: readonly string[];
}

/** Which gaps are listed: by what to do about them, and by segment. `look` is the class of each box. */
export function GapFilters({ look, chosen, change }: { look: string; chosen: Chosen; change: (chosen: Partial<Chosen>) => void }) {
  const { t } = useTranslation();
  const { segments } = useScope();
  return (
    <>
      <ChooseMany
        look={look}
        label={t('gaps.filter.kinds')}
        words={GAP_KINDS}
        chosen={chosen.kinds}
        say={(kind) => t(gapWordKey(kind))}
        choose={(kinds) => change({ kinds })}
      />
      <ChooseMany
        look={look}
        label={t('gaps.filter.segments')}
        words={segments.map(({ id }) => id)}
        chosen={chosen.segments}
        say={(id) => segments.find((segment) => segment.id === id)?.name ?? id}
        choose={(ids) => change({ segments: ids })}
      />
    </>
  );
}
