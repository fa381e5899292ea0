import { useTranslation } from 'react-i18next';
import { AsPrinted } from '../widgets/AsPrinted.tsx';
import type { RecipePartsFragment } from '../api/generated.ts';
import { useRequestLanguage } from '../api/language.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { PanelLink } from './PanelLink.tsx';
import { sayRate, toRecipe } from './recipe.ts';
import { SourceDetails } from '../widgets/evidence/SourceDetails.tsx';

type Flow = RecipePartsFragment['inputs'][number] | RecipePartsFragment['outputs'][number];

/** One process: ALL inputs, the choices, the by-products, each with mark, quantity and what the quantity rests on. */
export function RecipeView({
  process,
  runHere,
  asByproductOf,
}: {
  process: RecipePartsFragment;
  runHere: boolean | null;
  asByproductOf: string | null;
}) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { plain, groups } = toRecipe(process.inputs);
  const main = process.outputs.find((output) => !output.byproduct);
  const byproducts = process.outputs.filter((output) => output.byproduct);
  const isByproduct = asByproductOf !== null && byproducts.some((output) => output.product.id === asByproductOf);
  return (
    <article className="panel-recipe">
      <h4>
        <span className={`panel-and${runHere === false ? ' panel-and-idle' : ''}`} aria-hidden="true">
          {t('map.mark.all')}
        </span>{' '}
        {nameOf(process)}
        {runHere !== null && <span className="lt-soft"> · {t(runHere ? 'map.mark.here' : 'map.mark.noPlant')}</span>}
      </h4>
      {isByproduct && main && (
        <p className="lt-soft">
          {t('panel.asByproduct')} <PanelLink product={main.product} />
        </p>
      )}
      <ul className="panel-flows">
        {plain.map((flow) => (
          <FlowLine key={flow.product.id} flow={flow} />
        ))}
        {groups.map(({ letter, members }) => (
          <li key={letter} className="panel-or">
            <span className="panel-or-head">
              <span className="panel-any" aria-hidden="true">
                {t('map.mark.any')}
              </span>{' '}
              {t('panel.anyOf', { count: members.length })}
            </span>
            <ul className="panel-flows">
              {members.map((flow) => (
                <FlowLine key={flow.product.id} flow={flow} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {byproducts.length > 0 && (
        <div className="panel-byproducts">
          <span className="lt-soft">{t('panel.byproducts')}</span>
          <ul className="panel-flows">
            {byproducts.map((flow) => (
              <FlowLine key={flow.product.id} flow={flow} />
            ))}
          </ul>
        </div>
      )}
      <SourceDetails evidence={process.evidence} />
    </article>
  );
}

function FlowLine({ flow }: { flow: Flow }) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const amount = flow.illustrative ? null : sayRate(flow, language);
  const rests = flow.illustrative
    ? t('panel.illustrative')
    : amount === null
      ? t('panel.noQuantity')
      : t(`widgets.confidence.${flow.confidence}`);
  return (
    <li className="panel-flow">
      <PanelLink product={flow.product} />
      <span className="panel-amount">
        {amount}{' '}
        <span className="lt-soft">
          <AsPrinted text={[rests, flow.illustrative ? null : flow.basis].filter(Boolean).join(' · ')} />
        </span>
      </span>
    </li>
  );
}
