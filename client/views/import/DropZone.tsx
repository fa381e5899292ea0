import { Button } from 'antd';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadImportDocument } from '../../api/generated.ts';
import { ask } from '../../api/ask.ts';
import { Wrong } from '../../widgets/Wrong.tsx';
import { sendFiles } from './send-files.ts';
import { useImportChange } from './use-import.ts';

interface Props {
  /** The upload that the files join; null: they are one of their own. */
  upload: string | null;
  words: string;
  onTaken?: (upload: string) => void;
}

/** Where files are dropped or chosen; they are handed in and read at once. */
export function DropZone({ upload, words, onTaken }: Props) {
  const { t } = useTranslation();
  const { run, language, isBusy, wrong } = useImportChange();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const taken = await run(async () => {
      const id = await sendFiles(files, upload, language);
      if (id !== null) await ask(ReadImportDocument, { upload: id, mapping: null }, language);
      return id;
    });
    if (taken !== null) onTaken?.(taken);
  };
  const over = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <div
      className={isOver ? 'imp-drop imp-over' : 'imp-drop'}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        void take([...event.dataTransfer.files]);
      }}
    >
      <p>{words}</p>
      <Button type={upload === null ? 'primary' : 'default'} loading={isBusy} onClick={() => input.current?.click()}>
        {t('import.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.csv,.txt,.tsv"
        onChange={(event) => {
          void take([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Wrong text={wrong} />
    </div>
  );
}
