import { useTranslation } from 'react-i18next';
import type { BalanceVerdict } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import type { Bounds, Said } from '../../ask/answers/answer.ts';
import type { Filled } from '../../ask/filled.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf, type Named } from '../../state/use-name-of.ts';
import { formatInterval } from '../../widgets/format-interval.ts';
import { toLocalDay } from '../../tools/local-time.ts';
import { formatQuantity } from '../../../shared/format-quantity.ts';

const VERDICT_WORDS = {
  SHORT: 'ask.notEnough',
  ENOUGH: 'balance.enough',
  OPEN: 'balance.open',
} as const satisfies Record<BalanceVerdict, string>;

/** The words that the sentences of a question and of its answer are put together from; its amounts stand there, with their marks. */
export function useAnswerWords(filled: Filled, said: Said, regions: readonly (Named & { id: string })[]) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const scope = useScope();
  const language = useRequestLanguage();
  const { things, except, stages, levels, span } = filled;
  const find = (id: string | undefined) => regions.find((one) => one.id === id);
  const region = filled.region === scope.region ? undefined : find(filled.region);
  const inside = find(filled.regions[0] ?? (filled.id === 'enterprises' && !filled.outside ? filled.region : undefined));
  const outside = find(filled.outside);
  const segment = scope.segments.find(({ id }) => id === filled.segment);
  const part = [...(segment ? [segment.name] : []), ...scope.stages.filter(({ index }) => levels?.includes(index)).map(({ name }) => name)];
  const toDay = (day: Date): string => toLocalDay(day.toISOString());
  const toAmount = (amount: Bounds | null | undefined) =>
    amount ? (formatInterval(amount, language, { yearly: true }) ?? t('balance.unknown')) : '';
  return {
    ...said.values,
    count: said.count,
    region: region ? nameOf(region) : scope.regionName,
    inside: inside ? t('ask.inside', { region: nameOf(inside) }) : '',
    outside: outside ? t('ask.outside', { region: nameOf(outside) }) : '',
    except: except ? t('ask.except', { names: except.map(nameOf).join(t('ask.comma')) }) : '',
    stages: stages ? t('ask.stages', { names: stages.map((one) => t(`projects.stage.${one}`)).join(t('ask.comma')) }) : '',
    supply: toAmount(said.supply),
    need: toAmount(said.need),
    verdict: said.verdict ? t(VERDICT_WORDS[said.verdict]) : '',
    thing: things.map(nameOf).join(t('ask.and')),
    market: toAmount(said.market),
    status: said.status ? t(`widgets.status.${said.status}`) : '—',
    of: things[0] ? t('ask.of', { thing: nameOf(things[0]) }) : '',
    other: things[1] ? nameOf(things[1]) : '',
    about: part.length > 0 ? t('ask.about', { segment: part.join(t('ask.comma')) }) : '',
    span: span ? t('ask.span', { from: toDay(span.from), to: toDay(span.to) }) : '',
    year: filled.year ?? '',
    amount: formatQuantity(filled.amount ?? null, '亿元', language),
    money: formatQuantity(said.money ?? null, '亿元', language),
  };
}
