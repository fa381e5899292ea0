import { useTranslation } from 'react-i18next';
import type { OpenedRevisionQuery } from '../../api/generated.ts';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';

type Revision = Extract<NonNullable<OpenedRevisionQuery['node']>, { by: string }>;
type Fact = Revision['facts']['nodes'][number];

/** Facts that a revision touched, each with its fields as they were and as they became. */
export function FactTable({ facts, total }: { facts: readonly Fact[]; total: number }) {
  const { t } = useTranslation();
  if (facts.length === 0) return <p>{t('revisions.noFacts')}</p>;
  return (
    <RecordTable
      caption={t('revisions.facts', { count: total, shown: facts.length })}
      rows={facts}
      keyOf={({ noun, id }) => `${noun} ${id}`}
      columns={[
        { head: t('revisions.what'), cell: ({ what }) => t(`revisions.is.${what}`) },
        { head: t('revisions.noun'), cell: ({ nounName }) => nounName },
        { head: t('revisions.name'), cell: ({ name }) => name, isName: true },
        { head: t('revisions.fields'), cell: (fact) => <Fields fact={fact} /> },
      ]}
    />
  );
}

/** Of what is new or gone one value stands, of what changed both. */
function Fields({ fact: { what, fields } }: { fact: Fact }) {
  const { t } = useTranslation();
  return (
    <ul className="rv-fields">
      {fields.map(({ field, part, name, before, after }) => (
        <li key={`${part} ${field}`}>
          {part === null ? name : t('revisions.ofPart', { part, name })}
          {t('revisions.colon')}
          {what === 'CHANGED' ? (
            <>
              <del>{before ?? t('revisions.nothing')}</del> → <ins>{after ?? t('revisions.nothing')}</ins>
            </>
          ) : (
            (after ?? before)
          )}
        </li>
      ))}
    </ul>
  );
}
