import { useTranslation } from 'react-i18next';
import type { QualityRecordsQuery } from '../../api/generated.ts';
import { useScope } from '../../state/scope.ts';
import { NameLink } from '../../widgets/names/NameLinks.tsx';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import { Roving } from '../../widgets/Roving.tsx';

type Seen = NonNullable<QualityRecordsQuery['chainMap']>['nodes'][number];
export const KNOWLEDGE = ['NOT_RECORDED', 'POSSIBLE', 'VERIFIED_ABSENT', 'RECORDED'] as const satisfies readonly Seen['knowledge'][];
type Knowledge = (typeof KNOWLEDGE)[number];

interface Props {
  nodes: readonly Seen[];
  chosen: Knowledge;
  choose: (knowledge: Knowledge) => void;
}

/** How many products of the chain have a record here; a count lists exactly its products, those that the local chain touches first. */
export function ProductRecords({ nodes, chosen, choose }: Props) {
  const { t } = useTranslation();
  const { regionName } = useScope();
  const of = (knowledge: Knowledge): Seen[] => nodes.filter((node) => node.knowledge === knowledge);
  const own = of(chosen);
  const parts = [
    { key: 'inChain', list: own.filter(({ status }) => status !== 'OUTSIDE') },
    { key: 'outside', list: own.filter(({ status }) => status === 'OUTSIDE') },
  ] as const;
  const without = of('NOT_RECORDED');
  return (
    <>
      <h2>
        {t('quality.records.title', {
          region: regionName,
          without: without.length,
          total: nodes.length,
          needed: without.filter(({ status }) => status !== 'OUTSIDE').length,
        })}
      </h2>
      <p className="rec-sub">{t('quality.records.note')}</p>
      <div className="rec-tools">
        <ViewButtons
          label={t('quality.records.choose')}
          words={KNOWLEDGE}
          chosen={chosen}
          choose={choose}
          say={(word) => `${t(`gaps.knowledge.${word}`)} ${of(word).length}`}
        />
      </div>
      {own.length === 0 && <p role="status">{t('quality.records.empty')}</p>}
      {parts.map(
        ({ key, list }) =>
          list.length > 0 && (
            <section key={key} aria-labelledby={`records-${key}`}>
              <h3 id={`records-${key}`}>{t(`quality.records.${key}`, { count: list.length })}</h3>
              <Roving as="ul" className="rec-facts">
                {list.map(({ product }) => (
                  <li key={product.id}>
                    <NameLink kind="product" one={product} />
                  </li>
                ))}
              </Roving>
            </section>
          ),
      )}
    </>
  );
}
