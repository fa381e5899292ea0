import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LogicProjectsDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { LogicSection } from './LogicSection.tsx';
import type { Section } from './logic-state.ts';

/** What the five resolutions are held against: sections of this screen, or the projects of a policy line. */
const RESOLUTIONS = [
  { key: 'industry', sections: [], line: null },
  { key: 'steps', sections: ['leaders', 'gaps', 'clusters'], line: null },
  { key: 'tree', sections: ['trees'], line: null },
  { key: 'zone', sections: [], line: 'pl_nicuco' },
  { key: 'circular', sections: [], line: 'pl_circular' },
] as const satisfies readonly { key: string; sections: readonly Section[]; line: string | null }[];

/** 工业强市 and the five 坚定不移: a statement of will; what can be counted about each of the five, and what cannot. */
export function ResolveSection({ asked }: { asked: boolean }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const query = useGraphQuery(LogicProjectsDocument, {});
  const { data } = query;
  const answered = RESOLUTIONS.filter(({ sections, line }) => sections.length > 0 || line !== null).length;
  return (
    <LogicSection
      section="resolve"
      asked={asked}
      answer={data ? t('logic.resolve.answer', { count: RESOLUTIONS.length, answered }) : null}
      query={query}
    >
      <ol className="logic-five">
        {RESOLUTIONS.map(({ key, sections, line }) => {
          const policy = data?.policyLines?.find(({ id }) => id === line);
          return (
            <li key={key}>
              <span>{t(`logic.resolve.${key}`)}</span>{' '}
              {sections.length === 0 && line === null && <span className="lt-soft">{t('logic.resolve.noComputation')}</span>}
              {sections.map((section) => (
                <Link key={section} to={addresses.screen('/logic', { at: section })}>
                  {t(`logic.name.${section}`)}
                </Link>
              ))}
              {line !== null &&
                (policy ? (
                  <Link to={addresses.screen('/projects', { line })}>
                    {t('logic.resolve.projects', { line: nameOf(policy), count: policy.projects.length })}
                  </Link>
                ) : (
                  <span className="lt-soft">{t('logic.resolve.noLine')}</span>
                ))}
            </li>
          );
        })}
      </ol>
    </LogicSection>
  );
}
