import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LogicRulesDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { LogicSection } from './LogicSection.tsx';
import { countParts, partsOf, rulesOf } from './use-rules.ts';

/** A statement of will in several parts: what can be counted about each, and what cannot. */
export function ResolveSection({ asked }: { asked: boolean }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const { chain, region } = useScope();
  const query = useGraphQuery(LogicRulesDocument, { chain, region });
  const rules = query.data?.decisionRules ?? [];
  const parts = rulesOf('resolve', rules).flatMap(({ id }) => partsOf(id, rules));
  const { all, answered } = countParts(rules);
  return (
    <LogicSection
      section="resolve"
      asked={asked}
      answer={query.data ? t('logic.resolve.answer', { count: all, answered }) : null}
      query={query}
    >
      <ol className="logic-five">
        {parts.map(({ id, name, nameEn, answeredBy, policyLine }) => (
          <li key={id}>
            <span>{t('logic.resolve.part', { name: nameOf({ name, nameEn }) })}</span>{' '}
            {answeredBy.length === 0 && policyLine === null && <span className="lt-soft">{t('logic.resolve.noComputation')}</span>}
            {answeredBy.map((section) => (
              <Link key={section} to={addresses.screen('/logic', { at: section })}>
                {t(`logic.name.${section}`)}
              </Link>
            ))}
            {policyLine && (
              <Link to={addresses.screen('/projects', { line: policyLine.id })}>
                {t('logic.resolve.projects', { line: nameOf(policyLine), count: policyLine.projects.length })}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </LogicSection>
  );
}
