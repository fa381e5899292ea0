import { useTranslation } from 'react-i18next';
import { TextField } from '../../widgets/TextField.tsx';
import { toWords } from '../values.ts';

/** What is said of a source. */
export interface SourceDraft {
  title: string;
  publisher: string;
  date: string;
  url: string;
}

interface Props {
  of: (name: keyof SourceDraft) => { value: string; onChange: (text: string) => void };
}

/** The fields of a source. */
export function SourceFields({ of }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <TextField label={t('edit.is.title')} required maxLength={500} autoFocus autoComplete="off" {...of('title')} />
      <TextField label={t('edit.is.publisher')} maxLength={200} autoComplete="off" {...of('publisher')} />
      <TextField label={t('edit.is.published')} placeholder="2026-11" maxLength={10} autoComplete="off" {...of('date')} />
      <TextField label={t('edit.is.url')} type="url" maxLength={1000} autoComplete="off" {...of('url')} />
    </>
  );
}

export function toSourceInput({ title, publisher, date, url }: SourceDraft) {
  return { title: title.trim(), publisher: toWords(publisher), date: toWords(date), url: toWords(url) };
}
