import { useTranslation } from 'react-i18next';
import { AnswerTargetsDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { useScenario } from '../state/scenario.ts';
import { useScope } from '../state/scope.ts';
import { useNameOf, type Named } from '../state/use-name-of.ts';
import { AnswerOf } from '../widgets/AnswerOf.tsx';
import { MarkIcon } from '../widgets/MarkIcon.tsx';
import { Question } from './Question.tsx';
import { RobustnessAnswer } from './RobustnessAnswer.tsx';
import { TargetView } from './TargetView.tsx';

const AT_MOST = 10;

/**
 * Whom to call about a gap: candidates outside the region, makers and suppliers first, ways in apart after them; on request how firm the
 * ranks are.
 */
export function TargetsAnswer({ product }: { product: Named & { id: string } }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { chain, region } = useScope();
  const scenario = useScenario();
  const answer = useGraphQuery(AnswerTargetsDocument, { chain, region, scenario, product: product.id });
  if (!answer.data) return <AnswerOf query={answer} loading={t('answers.loadingTargets')} />;
  const targets = answer.data.targets ?? [];
  const name = nameOf(product);
  if (targets.length === 0) return <p>{t('answers.noTarget', { name })}</p>;
  const firm = targets.filter(({ role, vetoes, checkFirst }) => role !== 'WAY_IN' && vetoes.length + checkFirst.length === 0).length;
  return (
    <>
      <p>
        <MarkIcon mark="COMPUTED" />{' '}
        {targets.length < AT_MOST
          ? t('answers.targets', { name, count: targets.length, firm })
          : t('answers.targetsFirst', { name, count: targets.length, firm })}
      </p>
      <ol className="panel-packages">
        {targets.map((target) => (
          <TargetView key={target.enterprise.id} target={target} product={product.id} />
        ))}
      </ol>
      <Question word="robustness">
        {() => (
          <RobustnessAnswer product={product.id} names={new Map(targets.map(({ enterprise }) => [enterprise.id, nameOf(enterprise)]))} />
        )}
      </Question>
    </>
  );
}
