import { useTranslation } from 'react-i18next';
import './edit.css';

/** A field that another has changed meanwhile. */
export interface Collision {
  fact: string;
  field: string;
  yours: unknown;
  theirs: unknown;
  /** As people say them, in the language of the page. */
  fieldName?: string;
  yoursName?: string | null;
  theirsName?: string | null;
}

/** What another has changed meanwhile, beside what is to be written. */
export function CollisionTable({ collisions, yours }: { collisions: readonly Collision[]; yours: string }) {
  const { t } = useTranslation();
  const say = (field: string, value: unknown): string => {
    if (value === null || value === undefined) return t('edit.nothing');
    return field === 'stage' ? t(`projects.stage.${toText(value)}`) : toText(value);
  };
  return (
    <table className="edit-collisions">
      <thead>
        <tr>
          <th scope="col">{t('edit.field')}</th>
          <th scope="col">{yours}</th>
          <th scope="col">{t('edit.theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {collisions.map(({ fact, field, yours, theirs, fieldName, yoursName, theirsName }) => (
          <tr key={`${fact} ${field}`}>
            <th scope="row">{fieldName ?? t(`edit.is.${field}`, { defaultValue: field })}</th>
            <td>{yoursName ?? say(field, yours)}</td>
            <td>{theirsName ?? say(field, theirs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
