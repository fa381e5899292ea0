import { useTranslation } from 'react-i18next';
import { append } from '../../tools/append.ts';
import { NameLink } from '../../widgets/names/NameLinks.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import type { Flows } from './to-flows.ts';
import { useFlowWords } from './use-flow-words.ts';

/** What is used here with nobody saying how much: product by product, with what it goes into. */
export function UnknownFlows({ flows }: { flows: Flows['unknown'] }) {
  const { t } = useTranslation();
  const words = useFlowWords();
  const byProduct = new Map<string, Flows['unknown'][number][]>();
  for (const flow of flows) append(byProduct, flow.product.id, flow);
  const rows = [...byProduct.values()];
  return (
    <section aria-labelledby="flow-unknown">
      <h2 id="flow-unknown">{t('flow.unknown', { count: rows.length })}</h2>
      <RecordTable
        look="flow-unknown"
        rows={rows}
        keyOf={([first]) => first!.product.id}
        caption={t('flow.unknownNote')}
        columns={[
          { head: t('flow.column.from'), cell: ([first]) => <NameLink kind="product" one={first!.product} /> },
          { head: t('flow.column.into'), cell: (some) => some.map(({ to }) => words.end(to, 'to')).join(t('map.comma')) },
        ]}
      />
    </section>
  );
}
