import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../../api/ask.ts';
import { AnalyseDocument } from '../../../api/generated.ts';
import type { GraphError } from '../../../api/graph-error.ts';
import { useRequestLanguage } from '../../../api/language.ts';
import { ErrorState } from '../../../widgets/ErrorState.tsx';
import { FormField } from './FormField.tsx';
import { createReader, toExample, type OwnMethod, type ResultTable, type Values } from './own-method.ts';
import { OwnResult } from './OwnResult.tsx';
import { BadTable } from './read-rows.ts';

/** A form that runs one method on a table of one's own. Nothing of it is kept: neither by the server nor in the address. */
export function OwnTable({ id, method }: { id: string; method: OwnMethod }) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const [values, setValues] = useState<Values>(() => toExample(method.fields, (column) => t(`methods.own.column.${column}`)));
  const run = useMutation<ResultTable[], GraphError | BadTable, Values>({
    mutationFn: async (asked) => {
      const read = createReader(method.fields, asked);
      const { analyse } = await ask(AnalyseDocument, { method: id, input: method.toInput(read) }, language);
      return method.toTables(analyse as never, read);
    },
  });
  const refused = run.error instanceof BadTable ? run.error : null;
  return (
    <form
      className="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        run.mutate(values);
      }}
    >
      <p className="lt-soft">{t('methods.own.note')}</p>
      {method.fields.map((field) => (
        <FormField
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          change={(value) => setValues((now) => ({ ...now, [field.name]: value }))}
        />
      ))}
      <Button htmlType="submit" type="primary" loading={run.isPending}>
        {t('methods.own.run')}
      </Button>
      {refused && (
        <p role="alert" className="methods-failed">
          {t(`methods.own.bad.${refused.problem}`, {
            row: refused.row,
            column: t([`methods.own.column.${refused.column}`, `methods.own.field.${refused.column}`], { defaultValue: refused.column }),
          })}
        </p>
      )}
      {run.error && !refused && <ErrorState error={run.error as GraphError} onRetry={() => run.mutate(values)} />}
      {run.data && <OwnResult tables={run.data} />}
    </form>
  );
}
