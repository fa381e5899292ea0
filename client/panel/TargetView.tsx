import { useTranslation } from 'react-i18next';
import type { AnswerTargetsQuery } from '../api/generated.ts';
import { AddToList } from '../list/AddToList.tsx';
import { useScope } from '../state/scope.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { FactorBars } from '../widgets/FactorBars.tsx';
import { Doubts } from '../widgets/Doubts.tsx';
import { MarkIcon } from '../widgets/MarkIcon.tsx';
import { AddLead } from '../widgets/names/AddLead.tsx';
import { ProductNames } from './ProductNames.tsx';
import { SourceDetails } from '../widgets/evidence/SourceDetails.tsx';

type Target = NonNullable<AnswerTargetsQuery['targets']>[number];

/**
 * One candidate: rank, role, what to check first and vetoes in words, reasons with sources (how it is tied to us is one of them), what it
 * opens and what stays shut without it.
 */
export function TargetView({ target, product }: { target: Target; product: string }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { chain, region } = useScope();
  const { enterprise, counterfactual, role, vetoes, checkFirst } = target;
  return (
    <li>
      <p>
        <span className="lt-soft">{t('answers.rank', { rank: target.rank })}</span> <strong>{nameOf(enterprise)}</strong>
        {enterprise.region && <span className="lt-soft"> {nameOf(enterprise.region)}</span>}
        <span className="lt-badge">{t(`answers.role.${role}`)}</span>
        {checkFirst.map((check) => (
          <span key={check} className="lt-badge">
            {t(`answers.check.${check}`)}
          </span>
        ))}
        {vetoes.map((veto) => (
          <span key={veto} className="lt-badge">
            {t(`answers.veto.${veto}`)}
          </span>
        ))}{' '}
        <AddToList item={{ kind: 'target', chain, region, product, enterprise: enterprise.id }} name={nameOf(enterprise)} />{' '}
        <AddLead product={product} investor={enterprise} />
      </p>
      <ul className="panel-statements">
        {target.reasons.map(({ text, mark, evidence, doubted }) => (
          <li key={text}>
            <MarkIcon mark={mark} /> {text} <Doubts claims={doubted} />
            {evidence.length > 0 && <SourceDetails evidence={evidence} />}
          </li>
        ))}
      </ul>
      {counterfactual && (
        <ProductNames title={t('answers.opened', { count: counterfactual.openedWith.length })} products={counterfactual.openedWith} />
      )}
      {counterfactual && (
        <ProductNames
          title={t('answers.blocked', { count: counterfactual.blockedWithout.length })}
          products={counterfactual.blockedWithout}
        />
      )}
      <details className="lt-sources">
        <summary>{t('answers.score', { score: target.score.toFixed(2) })}</summary>
        <FactorBars factors={target.factors} />
      </details>
    </li>
  );
}
