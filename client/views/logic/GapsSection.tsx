import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LogicGapsDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { GapVerbTag } from '../../widgets/GapVerbTag.tsx';
import { Clamped } from '../../widgets/Clamped.tsx';
import { LogicSection } from './LogicSection.tsx';

/** 补链条: what is missing or fragile, by the three verbs, the first few of each. */
export function GapsSection({ asked }: { asked: boolean }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const { chain, region } = useScope();
  const query = useGraphQuery(LogicGapsDocument, { chain, region });
  const { data } = query;
  const kinds = [
    ['SUPPLEMENT', data?.supplement],
    ['EXTEND', data?.extend],
    ['STRENGTHEN', data?.strengthen],
  ] as const;
  const count = (at: number): number => kinds[at]?.[1]?.totalCount ?? 0;
  const answer = data
    ? t('logic.gaps.answer', { total: count(0) + count(1) + count(2), supplement: count(0), extend: count(1), strengthen: count(2) })
    : null;
  return (
    <LogicSection section="gaps" asked={asked} answer={answer} query={query}>
      <div className="logic-kinds" aria-hidden="true">
        {kinds.map(([kind, gaps]) => (
          <span key={kind} className={`logic-kind lt-gap-${kind.toLowerCase()}`} style={{ flexGrow: gaps?.totalCount ?? 0 }}>
            {gaps?.totalCount}
          </span>
        ))}
      </div>
      <div className="logic-columns">
        {kinds.map(([kind, gaps]) => (
          <div key={kind}>
            <h3>
              <GapVerbTag kind={kind} /> {t('logic.gaps.count', { count: gaps?.totalCount ?? 0 })}
            </h3>
            <ol>
              {gaps?.nodes.map(({ id, product, reason, onTheWay }) => (
                <li key={id}>
                  <Link to={addresses.gaps(product.id)}>{nameOf(product)}</Link>
                  {onTheWay && <span className="rec-tag">{t('logic.gaps.way')}</span>}{' '}
                  <span className="lt-soft">
                    <Clamped text={reason} />
                  </span>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
      <p>
        <Link to={addresses.gaps()}>{t('logic.gaps.board')}</Link>
      </p>
    </LogicSection>
  );
}
