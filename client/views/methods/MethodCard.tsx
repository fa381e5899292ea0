import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodsQuery } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { OwnTable } from './own/OwnTable.tsx';
import { OWN_METHODS } from './own/own-methods.ts';
import type { SelfTest } from './sum-tests.ts';

interface Props {
  method: NonNullable<MethodsQuery['methods']>[number];
  test: SelfTest | null;
  running: boolean;
  /** The answer is there: a method without a result has no reference cases. */ tested: boolean;
}

/** One method: its question, its result of just now, and what it assumes, costs, takes and comes from. */
export function MethodCard({ method, test, running, tested }: Props) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const title = language === 'en' ? method.titleEn : method.title;
  const own = OWN_METHODS[method.id];
  const [opened, setOpened] = useState(false);
  return (
    <li className="methods-card">
      <h3>{title}</h3>
      <p className="methods-question">{method.answers}</p>
      {(test || !tested) && own && (
        <p role="status" className={test && test.failed > 0 ? 'methods-failed' : 'methods-passed'}>
          <Result />
        </p>
      )}
      {test && test.failures.length > 0 && (
        <ul className="methods-failures">
          {test.failures.map((failure) => (
            <li key={failure}>{failure}</li>
          ))}
        </ul>
      )}
      <div className="methods-folds">
        <details>
          <summary>
            {t('methods.details')}
            <span className="lt-ears">: {title}</span>
          </summary>
          <dl>
            <dt>{t('methods.assumptions')}</dt>
            <dd>
              <Lines lines={method.assumptions} />
            </dd>
            <dt>{t('methods.parameters')}</dt>
            <dd>
              <Lines lines={method.parameters} />
            </dd>
            <dt>{t('methods.complexity')}</dt>
            <dd lang="en">{method.complexity}</dd>
            <dt>{t('methods.source')}</dt>
            <dd lang="en">{method.source}</dd>
            <dt>{t('methods.id')}</dt>
            <dd>
              <code>{method.id}</code>
            </dd>
          </dl>
        </details>
        {own && (
          <details className="methods-own" onToggle={(event) => setOpened(event.currentTarget.open || opened)}>
            <summary>
              {t('methods.own.open')}
              <span className="lt-ears">: {title}</span>
            </summary>
            {opened && <OwnTable id={method.id} method={own} />}
          </details>
        )}
      </div>
    </li>
  );

  function Result() {
    if (running) return <>{t('methods.running')}</>;
    if (!test) return <>{t('methods.notRun')}</>;
    return test.failed > 0 ? (
      <>
        <span aria-hidden="true">✕ </span>
        {t('methods.failed', { failed: test.failed, cases: test.passed + test.failed })}
      </>
    ) : (
      <>
        <span aria-hidden="true">✓ </span>
        {t('methods.passed', { cases: test.passed })}
      </>
    );
  }
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
