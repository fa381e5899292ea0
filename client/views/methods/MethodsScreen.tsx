import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MethodsDocument, SelfTestsDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useDocumentTitle } from '../../state/use-document-title.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { Roving } from '../../widgets/Roving.tsx';
import { MethodCard } from './MethodCard.tsx';
import { OWN_METHODS } from './own/own-methods.ts';
import { RegionWeights } from './RegionWeights.tsx';
import { sumTests, toTestMap } from './sum-tests.ts';
import './methods.css';

/** What runs on a table of one's own, and what only runs on the graph. */
const GROUPS = ['alone', 'graph'] as const;

/**
 * Every method with what it rests on, and whether it still gives the published reference values: the server runs them when the page opens.
 */
export function MethodsScreen() {
  const { t } = useTranslation();
  const answer = useGraphQuery(MethodsDocument, {});
  const { data } = answer;
  const tests = useGraphQuery(SelfTestsDocument, {});
  const results = useMemo(() => toTestMap(tests.data), [tests.data]);
  const methods = data?.methods ?? [];
  const running = tests.isFetching;
  const title = toTitle();
  useDocumentTitle(data ? title : t('methods.name'));
  return (
    <section className="methods-screen" aria-labelledby="methods-title">
      <header>
        <h1 id="methods-title">{data ? title : t('methods.name')}</h1>
        {methods.length > 0 && (
          <Button onClick={() => void tests.refetch()} loading={running}>
            {t('methods.run')}
          </Button>
        )}
      </header>
      <p className="lt-soft">{t('methods.note')}</p>
      <AnswerOf query={answer} loading={t('methods.loading')} />
      {tests.error && <ErrorState error={tests.error} onRetry={() => void tests.refetch()} />}
      {data && methods.length === 0 && <EmptyState reason={t('methods.none')} next={t('methods.noneNext')} />}
      {GROUPS.map((group) => {
        const own = methods.filter(({ id }) => (group === 'alone') === id in OWN_METHODS);
        return (
          own.length > 0 && (
            <section key={group} aria-labelledby={`methods-${group}`}>
              <h2 id={`methods-${group}`}>{t(`methods.group.${group}`, { count: own.length })}</h2>
              <p className="lt-soft">{t(`methods.groupNote.${group}`)}</p>
              <Roving as="ul" className={`methods-list methods-${group}`}>
                {own.map((method) => (
                  <MethodCard
                    key={method.id}
                    method={method}
                    test={results.get(method.id) ?? null}
                    running={running}
                    tested={tests.data !== undefined}
                  />
                ))}
              </Roving>
            </section>
          )
        );
      })}
      <RegionWeights />
    </section>
  );

  function toTitle(): string {
    if (results.size === 0) return t(running ? 'methods.titleRunning' : 'methods.titleNotRun', { methods: methods.length });
    const { cases, failed } = sumTests(results.values());
    const told =
      failed > 0
        ? t('methods.titleFailed', { methods: results.size, cases, failed })
        : t('methods.titlePassed', { methods: results.size, cases });
    const rest = methods.length - results.size;
    return rest > 0 ? told + t('methods.titleRest', { rest }) : told;
  }
}
