import { useTranslation } from 'react-i18next';
import type { LeadStage } from '../../api/generated.ts';
import { WORDS } from '../../api/generated/words.ts';
import { CountBar, type Tone } from '../../widgets/counts/CountBar.tsx';
import type { ListedLead } from './listed-lead.ts';

interface Props {
  leads: readonly ListedLead[];
  chosen: readonly LeadStage[];
  choose: (stages: LeadStage[]) => void;
}

const TONES: Readonly<Record<LeadStage, Tone>> = {
  NEW: 'empty',
  CONTACTED: 'hatched',
  VISITED: 'hatched',
  NEGOTIATING: 'half',
  DROPPED: 'empty',
  BECAME_PROJECT: 'full',
};

/** How far the leads are, as one bar. */
export function StageBar({ leads, chosen, choose }: Props) {
  const { t } = useTranslation();
  const parts = WORDS.LeadStage.map((stage) => ({
    id: stage,
    count: leads.filter((lead) => lead.stage === stage).length,
    word: t(`leads.stage.${stage}`),
    tone: TONES[stage],
  }));
  return (
    <CountBar
      label={t('leads.byStage')}
      parts={parts}
      chosen={chosen.length === 1 ? (chosen[0] ?? null) : null}
      choose={(stage) => choose(stage === null ? [] : [stage])}
    />
  );
}
