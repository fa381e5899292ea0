import { Input, Select } from 'antd';
import { useId, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from './own-method.ts';
import { readFile } from './read-file.ts';

interface Props {
  field: Field;
  value: string;
  change: (value: string) => void;
}

/** One field of a form; into a table a file can be dropped or chosen, and its text stands there to be seen and changed. */
export function FormField({ field, value, change }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const isTable = field.kind === 'table' || field.kind === 'matrix';
  return (
    <div className={isTable ? 'own-field own-field-table' : 'own-field'}>
      <label htmlFor={id}>{t(`methods.own.field.${field.name}`)}</label>
      {isTable ? (
        <TableField id={id} value={value} change={change} />
      ) : field.kind === 'choice' ? (
        <Select
          id={id}
          value={value}
          options={field.words.map((word) => ({ value: word, label: t(`methods.own.choice.${word}`) }))}
          onChange={change}
        />
      ) : (
        <Input id={id} value={value} maxLength={10_000} onChange={(event) => change(event.target.value)} />
      )}
    </div>
  );
}

function TableField({ id, value, change }: { id: string; value: string; change: (value: string) => void }) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState(false);
  const take = (file: File | undefined): void => {
    if (!file) return;
    void readFile(file).then((text) => {
      setRefused(text === null);
      if (text !== null) change(text);
    });
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  return (
    <>
      <Input.TextArea
        id={id}
        value={value}
        autoSize={{ minRows: 4, maxRows: 12 }}
        spellCheck={false}
        onChange={(event) => change(event.target.value)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={onDrop}
      />
      <label className="own-file">
        <input type="file" className="lt-ears" accept=".csv,.tsv,.txt,text/csv" onChange={(event) => take(event.target.files?.[0])} />
        <span className="own-file-button">{t('methods.own.choose')}</span>
        <span className="lt-soft">{t('methods.own.drop')}</span>
      </label>
      {refused && (
        <p role="alert" className="methods-failed">
          {t('methods.own.refused')}
        </p>
      )}
    </>
  );
}
