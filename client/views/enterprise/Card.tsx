import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidencePartsFragment } from '../../api/generated.ts';
import { MarkIcon, type Mark } from '../../widgets/MarkIcon.tsx';
import { SourceFold } from '../../widgets/evidence/SourceFold.tsx';

/** One question of the profile with its number; with nothing recorded it says so. */
export function Card({ title, count, children }: { title: string; count: number; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="enterprise-card">
      <h2>{t('enterprises.cardTitle', { title, count })}</h2>
      {count === 0 && <p className="lt-soft">{t('enterprises.noRecord')}</p>}
      {children}
    </section>
  );
}

/** One statement: what kind it is, its words, and its sources with the place that states this fact. */
export function Line({
  mark,
  fact,
  evidence,
  children,
}: {
  mark?: Mark;
  fact: string;
  evidence: readonly EvidencePartsFragment[];
  children: ReactNode;
}) {
  return (
    <li>
      {mark && (
        <>
          <MarkIcon mark={mark} />{' '}
        </>
      )}
      {children}
      <SourceFold evidence={evidence} fact={fact} />
    </li>
  );
}
