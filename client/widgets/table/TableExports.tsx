import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportForm } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { noteExport } from '../../api/note-export.ts';
import { saveFile } from './save-file.ts';
import { readTable } from './read-table.ts';
import { toCsv, toTabs } from './to-csv.ts';
import { toXlsx } from './to-xlsx.ts';
import './table.css';

/** Takes the table that it stands below along: into the clipboard, as CSV, as an Excel file. Says what it did, or that it could not. */
export function TableExports() {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const title = document.title.replace(/[\\/:*?"<>|[\]]+/g, ' ').trim();
  const read = () => {
    const table = box.current?.previousElementSibling;
    return table instanceof HTMLTableElement ? readTable(table) : { head: [], rows: [], sources: [] };
  };
  const say = (done: Promise<unknown>, key: string, form: ExportForm) =>
    void done.then(
      () => {
        setSaid(t(`widgets.table.${key}`));
        noteExport(title, form, language);
      },
      () => setSaid(t('widgets.table.failed')),
    );
  return (
    <div ref={box} className="table-exports">
      <button type="button" onClick={() => say(navigator.clipboard.writeText(toTabs(read())), 'copied', 'CLIPBOARD')}>
        {t('widgets.table.copy')}
      </button>
      <button
        type="button"
        onClick={() =>
          say(Promise.resolve(saveFile(new Blob([toCsv(read())], { type: 'text/csv;charset=utf-8' }), `${title}.csv`)), 'saved', 'CSV')
        }
      >
        CSV
      </button>
      <button
        type="button"
        onClick={() =>
          say(
            toXlsx(read(), {
              table: title.slice(0, 31),
              sources: t('widgets.table.sources'),
              id: t('sources.column.id'),
              title: t('sources.column.title'),
            }).then((file) => saveFile(file, `${title}.xlsx`)),
            'saved',
            'XLSX',
          )
        }
      >
        Excel
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
