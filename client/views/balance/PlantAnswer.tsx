import { useTranslation } from 'react-i18next';
import { PlantForDocument, type PlantForQuery } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { Doubts } from '../../widgets/Doubts.tsx';
import { SourceDetails } from '../../widgets/evidence/SourceDetails.tsx';
import { formatInterval } from '../../widgets/format-interval.ts';
import { MarkIcon } from '../../widgets/MarkIcon.tsx';
import { NameLink } from '../../widgets/names/NameLinks.tsx';
import { RecordTable, type Column } from '../../widgets/screen/RecordTable.tsx';
import { StatusMark } from '../../widgets/StatusMark.tsx';

type Input = NonNullable<PlantForQuery['plant']>['inputs'][number];

/** What a plant for the local market would take, and whether that market is enough for the smallest plant that pays. */
export function PlantAnswer({ product }: { product: string }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const language = useRequestLanguage();
  const { chain, region } = useScope();
  const answer = useGraphQuery(PlantForDocument, { chain, region, product });
  const { plant, gap } = answer.data ?? {};
  const smallest = gap?.plantSize?.smallest ?? null;
  const fits =
    smallest && plant ? (plant.size.lo >= (smallest.hi ?? smallest.lo) ? 'fits' : plant.size.lo >= smallest.lo ? 'near' : 'small') : null;
  const left = ({ fromSurplus }: Input): string => {
    if (!fromSurplus) return t('balance.noRecord');
    return fromSurplus.hi === 0 ? t('balance.plant.nothingLeft') : (formatInterval(fromSurplus, language) ?? t('balance.unknown'));
  };
  const columns: Column<Input>[] = [
    {
      head: t('balance.plant.input'),
      cell: ({ product: input, status }) => (
        <>
          <StatusMark status={status} /> <NameLink kind="product" one={input} />
        </>
      ),
    },
    {
      head: t('balance.plant.amount'),
      cell: ({ amount, amountTo, unit }) => formatInterval({ lo: amount, hi: amountTo ?? amount, unit }, language),
      isNumber: true,
    },
    { head: t('balance.plant.part'), cell: ({ part }) => t(`balance.plant.parts.${part}`) },
    {
      head: t('balance.plant.surplus'),
      cell: (input) => (
        <>
          {left(input)} <Doubts claims={input.doubted} look="sign" />
        </>
      ),
      isNumber: true,
    },
  ];
  return (
    <section className="balance-plant">
      <AnswerOf query={answer} loading={t('balance.plant.loading')} />
      {plant && (
        <>
          <h3>
            {t('balance.plant.title', { size: formatInterval(plant.size, language), process: nameOf(plant.process) })}{' '}
            <Doubts claims={plant.doubted} look="sign" />
          </h3>
          {smallest && fits && gap?.plantSize && (
            <p>
              <MarkIcon mark={gap.plantSize.mark} /> {t(`balance.plant.${fits}`, { smallest: formatInterval(smallest, language) })}
            </p>
          )}
          {gap?.plantSize && <SourceDetails evidence={gap.plantSize.evidence} />}
          <RecordTable rows={plant.inputs} keyOf={({ product: input }) => input.id} columns={columns} caption={t('balance.plant.inputs')} />
          {plant.unquantified.length > 0 && (
            <p className="lt-soft">{t('balance.plant.unquantified', { names: plant.unquantified.map(nameOf).join(t('panel.comma')) })}</p>
          )}
        </>
      )}
    </section>
  );
}
