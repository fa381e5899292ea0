import { useTranslation } from 'react-i18next';
import type { ChangedFactFragment } from '../../api/generated.ts';
import { AsPrinted } from '../AsPrinted.tsx';
import { FoldedList } from '../Folded.tsx';
import { RecordTable } from './RecordTable.tsx';

/** Facts that a revision touched, or a draft would, each with its fields as they were and as they became. */
export function FactTable({ facts, total }: { facts: readonly ChangedFactFragment[]; total: number }) {
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

/** So many fields of a fact stand; the rest is a press away. */
const FIRST = 4;

/** Of what is new or gone one value stands, of what changed both; as the tables have them, in Chinese on an English screen too. */
function Fields({ fact: { what, fields } }: { fact: ChangedFactFragment }) {
  const { t } = useTranslation();
  const say = (value: string | null | undefined) => (value == null || value === '' ? t('revisions.nothing') : <AsPrinted text={value} />);
  const list = (some: readonly (typeof fields)[number][]) => (
    <ul className={what === 'CHANGED' ? 'rec-fields' : 'rec-fields rec-fields-row'}>
      {some.map(({ field, part, name, before, after }) => (
        <li key={`${part} ${field}`}>
          <span className="rec-field">
            {part == null ? name : t('revisions.ofPart', { part, name })}
            {t('revisions.colon')}
          </span>
          {what === 'CHANGED' ? (
            <>
              <del>{say(before)}</del> → <ins>{say(after)}</ins>
            </>
          ) : (
            say(after ?? before)
          )}
        </li>
      ))}
    </ul>
  );
  return <FoldedList things={fields} most={FIRST} list={list} />;
}
