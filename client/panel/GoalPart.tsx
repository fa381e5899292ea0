import { useTranslation } from 'react-i18next';
import type { ProductPanelQuery } from '../api/generated.ts';
import { EditDisclosure } from '../edit/EditDisclosure.tsx';
import { GoalForm } from '../edit/forms/GoalForm.tsx';
import { useMayEditNow } from '../edit/use-may-edit-now.ts';
import { useScope } from '../state/scope.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { AsPrinted } from '../widgets/AsPrinted.tsx';
import { SourceDetails } from '../widgets/evidence/SourceDetails.tsx';
import { PanelSection } from './PanelSection.tsx';

type Product = NonNullable<ProductPanelQuery['product']>;

/** Whether the region wants to make it, and who says so; an editor may set it as a goal, or not any more. */
export function GoalPart({ product: { id, goals } }: { product: Pick<Product, 'id' | 'goals'> }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { region } = useScope();
  const mayEdit = useMayEditNow();
  const own = goals.find((goal) => goal.region.id === region);
  if (goals.length === 0 && !mayEdit) return null;
  return (
    <PanelSection title={t('panel.goals')}>
      <ul className="panel-makers">
        {goals.map((goal) => (
          <li key={goal.id}>
            {t('panel.goalOf', { region: nameOf(goal.region) })}{' '}
            <span className="lt-soft">
              <AsPrinted text={[goal.date, goal.note].filter(Boolean).join(' · ')} />
            </span>
            <SourceDetails evidence={goal.evidence} />
          </li>
        ))}
      </ul>
      <EditDisclosure label={t(own ? 'edit.noGoal' : 'edit.goal')}>
        {(close) => <GoalForm product={id} wanted={!own} onClose={close} />}
      </EditDisclosure>
    </PanelSection>
  );
}
