import { useTranslation } from 'react-i18next';
import { EditSourceDocument, type EditedSourceFragment } from '../../api/generated.ts';
import { useFields } from '../use-fields.ts';
import { changed, toText } from '../values.ts';
import { WriteForm } from '../WriteForm.tsx';
import type { FormProps } from './form-props.ts';
import { SourceFields, toSourceInput } from './SourceFields.tsx';

/** A source of facts: a report, a list, an article. */
export function SourceForm({ was, seen, onClose }: FormProps<EditedSourceFragment>) {
  const { t } = useTranslation();
  const { draft, of } = useFields(() => ({
    title: toText(was?.title),
    publisher: toText(was?.publisher),
    date: toText(was?.published),
    url: toText(was?.url),
  }));
  const { title, ...rest } = toSourceInput(draft);
  const before = was && { ...was, date: was.published };
  const input = { ...(was && { id: was.id }), title, ...changed(rest, before) };
  return (
    <WriteForm document={EditSourceDocument} toVariables={async () => ({ input })} seen={seen} action={t('edit.save')} onClose={onClose}>
      <div className="edit-fields">
        <SourceFields of={of} />
      </div>
    </WriteForm>
  );
}
