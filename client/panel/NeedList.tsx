import { useTranslation } from 'react-i18next';
import { ProductNeedsDocument, type ProductNeedsQuery } from '../api/generated.ts';
import { useRequestLanguage } from '../api/language.ts';
import { useScenario } from '../state/scenario.ts';
import { useScope } from '../state/scope.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { AnswerOf } from '../widgets/AnswerOf.tsx';
import { Doubts } from '../widgets/Doubts.tsx';
import { MoreButton } from '../widgets/MoreButton.tsx';
import { EnterpriseLink } from '../widgets/names/EnterpriseLink.tsx';
import { formatQuantity } from '../../shared/format-quantity.ts';
import { PanelLink } from './PanelLink.tsx';
import { PanelSection } from './PanelSection.tsx';
import { SourceDetails } from '../widgets/evidence/SourceDetails.tsx';
import { usePages } from '../api/use-pages.ts';
import { AddFact } from '../edit/AddFact.tsx';
import { FactTools } from '../edit/FactTools.tsx';
import { NeedForm } from '../edit/forms/NeedForm.tsx';

type Need = NonNullable<ProductNeedsQuery['product']>['neededBy']['nodes'][number];
const AT_ONCE = 20;

/** Who needs it here: enterprises that use it, and processes run here that take it in. */
export function NeedList({ product, unit }: { product: string; unit: string | null }) {
  const { t } = useTranslation();
  const { chain, region, regionName } = useScope();
  const scenario = useScenario();
  const needs = usePages(
    'needs',
    ProductNeedsDocument,
    { chain, region, scenario, product, first: AT_ONCE },
    (answer) => answer.product?.neededBy,
  );
  const title = needs.total === null ? t('panel.needs') : t('panel.needsHere', { region: regionName, count: needs.total });
  return (
    <PanelSection title={title}>
      {!needs.data ? (
        <AnswerOf query={needs} loading={t('panel.loadingNeeds')} />
      ) : (
        <>
          {needs.nodes.length === 0 && <p className="lt-soft">{t('panel.noNeeds')}</p>}
          <ul className="panel-makers">
            {needs.nodes.map((need) => (
              <NeedLine key={need.id} need={need} />
            ))}
          </ul>
          <MoreButton size="small" pages={needs}>
            {t('panel.more', { count: (needs.total ?? 0) - needs.nodes.length })}
          </MoreButton>
          <AddFact label={t('edit.add.need')}>{(form) => <NeedForm product={product} unit={unit} {...form} />}</AddFact>
        </>
      )}
    </PanelSection>
  );
}

function NeedLine({ need }: { need: Need }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const language = useRequestLanguage();
  const main = need.process?.outputs.find((output) => !output.byproduct)?.product;
  return (
    <li>
      {need.enterprise && (
        <strong className="panel-enterprise">
          <EnterpriseLink enterprise={need.enterprise} />
        </strong>
      )}
      {need.process && (
        <span>
          {t('panel.process', { name: nameOf(need.process) })}
          {main && (
            <>
              {' '}
              → <PanelLink product={main} />
            </>
          )}
        </span>
      )}{' '}
      <span className="lt-soft">{formatQuantity(need.quantity, need.unit, language)}</span> <Doubts claims={need.doubted} />
      <SourceDetails evidence={need.evidence} />
      {need.process === null && <FactTools fact={need.id} />}
    </li>
  );
}
