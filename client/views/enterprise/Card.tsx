import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidencePartsFragment } from '../../api/generated.ts';
import { FactTools } from '../../edit/FactTools.tsx';
import { MarkIcon, type Mark } from '../../widgets/MarkIcon.tsx';
import { SourceFold } from '../../widgets/evidence/SourceFold.tsx';

interface CardProps {
  title: string;
  count: number;
  /** To put one more in. */
  add?: ReactNode;
  children?: ReactNode;
}

/** One question of the profile with its number, folded; with nothing recorded it says so and cannot be opened. */
export function Card({ title, count, add, children }: CardProps) {
  const { t } = useTranslation();
  const head = <h2>{t('enterprises.cardTitle', { title, count })}</h2>;
  if (count === 0) {
    return (
      <section className="enterprise-card">
        {head}
        <p className="lt-soft">{t('enterprises.noRecord')}</p>
        {add}
      </section>
    );
  }
  return (
    <details className="enterprise-card">
      <summary>{head}</summary>
      {children}
      {add}
    </details>
  );
}

/** One statement: what kind it is, its words, and its sources with the place that states this fact. */
export function Line({
  mark,
  fact,
  evidence,
  hasForm = false,
  children,
}: {
  mark?: Mark;
  fact: string;
  evidence: readonly EvidencePartsFragment[];
  /** Whether an editor may correct it here, and take it out. */
  hasForm?: boolean;
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
      {hasForm && <FactTools fact={fact} />}
    </li>
  );
}
