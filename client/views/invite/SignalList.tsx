import { useTranslation } from 'react-i18next';
import { useEnterpriseName } from '../../state/shared-names.ts';
import { Clamped } from '../../widgets/Clamped.tsx';
import { FactLink } from '../../widgets/evidence/FactLink.tsx';
import { Folded } from '../../widgets/Folded.tsx';
import type { InviteTarget } from './rows.ts';

/** Dated news of the candidates, the newest first; each opens its source. */
export function SignalList({ targets }: { targets: readonly InviteTarget[] }) {
  const { t } = useTranslation();
  const nameOf = useEnterpriseName();
  const news = [...new Map(targets.flatMap(({ enterprise, signals }) => signals.map((one) => [one.id, { ...one, enterprise }]))).values()];
  news.sort((a, b) => (a.date < b.date ? 1 : -1));
  if (news.length === 0) return <span className="lt-soft">{t('invite.noSignal')}</span>;
  return (
    <Folded
      things={news}
      most={2}
      draw={({ id, date, text, evidence, enterprise }) => (
        <>
          <FactLink evidence={evidence} fact={id}>
            {date}
          </FactLink>{' '}
          {nameOf(enterprise)}
          {t('invite.colon')}
          <span lang="zh-CN">
            <Clamped text={text} />
          </span>
        </>
      )}
    />
  );
}
