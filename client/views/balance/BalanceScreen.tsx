import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BalanceRowsDocument, type Horizon } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useWholeList } from '../../api/use-query.ts';
import { useScenario } from '../../state/scenario.ts';
import { useScope } from '../../state/scope.ts';
import { useEnterpriseName } from '../../state/shared-names.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { Doubts } from '../../widgets/Doubts.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { formatInterval } from '../../widgets/format-interval.ts';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { findQuestions } from './ask-whom.ts';
import { BALANCE_STATE, PARTS } from './balance-state.ts';
import { BalanceLegend } from './BalanceLegend.tsx';
import { BalanceSection } from './BalanceSection.tsx';
import { findPart, sortRows } from './sort-rows.ts';
import { PictureTools } from '../../widgets/picture/PictureTools.tsx';
import './balance.css';

const MOST_QUESTIONS = 3;

/** Every balance of the region in view. */
function useBalances(horizon: Horizon) {
  const { chain, region } = useScope();
  return useWholeList(BalanceRowsDocument, { chain, region, horizon, scenario: useScenario() }, ({ balance }) => balance);
}

/** 物料平衡: what is short on record, what the planned plants will need, and what is made much and used little here. */
export function BalanceScreen() {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const nameOfEnterprise = useEnterpriseName();
  const language = useRequestLanguage();
  const scope = useScope();
  const [state, change] = useViewState(BALANCE_STATE);
  const answer = useBalances('NOW');
  const answerLater = useBalances('WITH_PLANNED');
  const [now, later] = [answer.data?.balance, answerLater.data?.balance];
  const rows = useMemo(
    () => (now && later ? sortRows(now.nodes, later.nodes, Math.max(...scope.stages.map(({ index }) => index))) : null),
    [now, later, scope.stages],
  );
  const made = now?.nodes.filter(({ status }) => status === 'STRONG' || status === 'WEAK') ?? [];
  const questions = findQuestions(now?.nodes ?? []).slice(0, MOST_QUESTIONS);
  const [worst] = rows?.short ?? [];
  const openPart = rows && state.open ? state.part || findPart(rows, state.open) : null;
  const place = { region: scope.regionName };
  const surveyed = answer.data?.coverage?.surveyed ?? true;
  const title = !rows
    ? t('balance.name')
    : !surveyed
      ? t('balance.titleUnknown', place)
      : worst
        ? t('balance.title', {
            ...place,
            count: rows.short.length,
            worst: nameOf(worst.product),
            amount: worst.short ? formatInterval(worst.short, language) : '',
          })
        : t('balance.titleNone', place);
  const sub = [
    t('balance.sub', { made: made.length, stated: made.filter(({ supply }) => supply.lo > 0).length }),
    ...(questions.length === 0
      ? []
      : [
          t('balance.subAsk', {
            open: now?.nodes.filter(({ verdict }) => verdict === 'OPEN').length,
            who: questions
              .map(({ enterprise, product, settles }) =>
                t('balance.question', { who: nameOfEnterprise(enterprise), what: nameOf(product), count: settles }),
              )
              .join(t('panel.comma')),
          }),
        ]),
  ].join('');
  return (
    <ScreenFrame title={title} mark={worst && surveyed && <Doubts claims={worst.doubted} look="sign" />} sub={rows ? sub : null}>
      <AnswerOf query={answer.data ? answerLater : answer} loading={t('balance.loading', place)} />
      {rows && now && now.totalCount === 0 && <EmptyState reason={t('balance.nothing', place)} next={t('balance.nothingNext')} />}
      {rows && now && now.totalCount > 0 && (
        <div className="balance-board">
          <PictureTools parts={['.balance-board']} />
          <BalanceLegend />
          {PARTS.map((part) => (
            <BalanceSection
              key={part}
              part={part}
              opened={part === openPart ? state.open : null}
              horizon={part === 'coming' ? 'WITH_PLANNED' : 'NOW'}
              rows={rows[part]}
              state={state}
              change={change}
            />
          ))}
        </div>
      )}
    </ScreenFrame>
  );
}
