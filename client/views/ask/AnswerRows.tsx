import { useTranslation } from 'react-i18next';
import { AskMapDocument, type GapKind, type ProductStatus } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import type { Item } from '../../ask/answers/answer.ts';
import type { Filled } from '../../ask/filled.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { formatQuantity } from '../../../shared/format-quantity.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { Doubts } from '../../widgets/Doubts.tsx';
import { GapVerbTag } from '../../widgets/GapVerbTag.tsx';
import { StatusMark } from '../../widgets/StatusMark.tsx';
import { NameLink } from '../../widgets/names/NameLinks.tsx';

/** How a product stands on the map of the region in question. */
export interface Marks {
  status: ProductStatus;
  gapKinds: readonly GapKind[];
}

/** The marks of the products of the chain by their ids; empty where no product is to be marked. */
export function useMarks({ chain, region }: Pick<Filled, 'chain' | 'region'>, enabled: boolean): ReadonlyMap<string, Marks> {
  const { data } = useGraphQuery(AskMapDocument, { chain, region }, { enabled });
  return new Map((data?.chainMap?.nodes ?? []).map(({ product, status, gapKinds }) => [product.id, { status, gapKinds }]));
}

/** What an answer names, a row each: its mark, its name that opens, what kind of gap it is, its amount with what speaks against it. */
export function AnswerRows({ items, marks }: { items: readonly Item[]; marks: ReadonlyMap<string, Marks> }) {
  return (
    <ol className="ask-rows">
      {items.map((item, at) => (
        <AnswerRow key={`${at} ${item.name}`} item={item} marks={item.kind === 'product' && item.id ? marks.get(item.id) : undefined} />
      ))}
    </ol>
  );
}

function AnswerRow({ item, marks }: { item: Item; marks: Marks | undefined }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const language = useRequestLanguage();
  const { id, kind, amount, doubted, stage, ...name } = item;
  return (
    <li>
      <span className="ask-row-name">
        {marks && <StatusMark status={marks.status} />}
        <span>{kind && id ? <NameLink kind={kind} one={{ id, ...name }} /> : <AsPrinted text={nameOf(name)} />}</span>
      </span>
      {marks?.gapKinds.map((one) => (
        <GapVerbTag key={one} kind={one} />
      ))}
      {stage && <span className="lt-soft">{t(`projects.stage.${stage}`)}</span>}
      {amount && (
        <span className="ask-row-amount">
          {[formatQuantity(amount.value, amount.unit, language), amount.year && `(${amount.year})`].filter(Boolean).join(' ')}{' '}
          <Doubts claims={amount.doubted} look="sign" />
        </span>
      )}
      {doubted && <Doubts claims={doubted} look="sign" />}
    </li>
  );
}
