import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidencePartsFragment } from '../../api/generated.ts';
import { MarkIcon, type Mark } from '../../widgets/MarkIcon.tsx';
import { SourceFold } from '../../widgets/evidence/SourceFold.tsx';

/** One question of the profile with its number, folded; with nothing recorded it says so and cannot be opened. */
export function Card({ title, count, children }: { title: string; count: number; children?: ReactNode }) {
  const { t } = useTranslation();
  const head = <h2>{t('enterprises.cardTitle', { title, count })}</h2>;
  if (count === 0) {
    return (
      <section className="enterprise-card">
        {head}
        <p className="lt-soft">{t('enterprises.noRecord')}</p>
      </section>
    );
  }
  return (
    <details className="enterprise-card">
      <summary>{head}</summary>
      {children}
    </details>
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
