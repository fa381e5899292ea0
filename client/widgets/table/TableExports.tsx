import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTable } from './read-table.ts';
import { toCsv, toTabs } from './to-csv.ts';
import { toXlsx } from './to-xlsx.ts';
import './table.css';

/** Takes the table that it stands below along: into the clipboard, as CSV, as an Excel file. Says what it did, or that it could not. */
export function TableExports() {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const title = document.title.replace(/[\\/:*?"<>|[\]]+/g, ' ').trim();
  const read = () => {
    const table = box.current?.previousElementSibling;
    return table instanceof HTMLTableElement ? readTable(table) : { head: [], rows: [], sources: [] };
  };
  const say = (done: Promise<unknown>, key: string) =>
    void done.then(
      () => setSaid(t(`widgets.table.${key}`)),
      () => setSaid(t('widgets.table.failed')),
    );
  return (
    <div ref={box} className="table-exports">
      <button type="button" onClick={() => say(navigator.clipboard.writeText(toTabs(read())), 'copied')}>
        {t('widgets.table.copy')}
      </button>
      <button
        type="button"
        onClick={() => say(save(new Blob([toCsv(read())], { type: 'text/csv;charset=utf-8' }), `${title}.csv`), 'saved')}
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
            }).then((file) => save(file, `${title}.xlsx`)),
            'saved',
          )
        }
      >
        Excel
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

/** Hands the file to the browser under its name. */
async function save(file: Blob, name: string): Promise<void> {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
