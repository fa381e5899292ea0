import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { GraphError } from '../api/graph-error.ts';
import { ProductPanelDocument, ProductSeenDocument, type ProductPanelQuery, type ProductSeenQuery } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { FactTools } from '../edit/FactTools.tsx';
import { GoalPart } from './GoalPart.tsx';
import { useAddresses } from '../state/addresses.ts';
import { useScenario } from '../state/scenario.ts';
import { AsPrinted } from '../widgets/AsPrinted.tsx';
import { useScope } from '../state/scope.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { EmptyState } from '../widgets/EmptyState.tsx';
import { ErrorState } from '../widgets/ErrorState.tsx';
import { EvidenceList } from '../widgets/evidence/EvidenceList.tsx';
import { GapVerbTag } from '../widgets/GapVerbTag.tsx';
import { LoadingState } from '../widgets/LoadingState.tsx';
import { StatusMark } from '../widgets/StatusMark.tsx';
import { Answers } from './Answers.tsx';
import { GapReason } from './GapReason.tsx';
import { MakerList } from './MakerList.tsx';
import { NeedList } from './NeedList.tsx';
import { PanelLink } from './PanelLink.tsx';
import { PanelSection } from './PanelSection.tsx';
import { ProofView } from './ProofView.tsx';
import { RecipeView } from './RecipeView.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { SourceDetails } from '../widgets/evidence/SourceDetails.tsx';

type Product = NonNullable<ProductPanelQuery['product']>;
type Seen = NonNullable<ProductSeenQuery['chainMap']>['nodes'][number];

/** Everything about one product seen from the region, top to bottom as an officer asks. */
export function ProductPanel({ id }: { id: string }) {
  const { t } = useTranslation();
  const { chain, region } = useScope();
  const scenario = useScenario();
  const answer = useGraphQuery(ProductPanelDocument, { chain, region, scenario, product: id });
  // A class is no node of the map, and a product of another chain is none of this one.
  const onMap = answer.data?.product?.isClass === false;
  const view = useGraphQuery(ProductSeenDocument, { chain, region, scenario, product: id }, { enabled: onMap });
  const failed = answer.error ?? (view.error instanceof GraphError && view.error.code === 'NOT_FOUND' ? null : view.error);
  if (failed)
    return (
      <ErrorState
        error={failed}
        onRetry={() => {
          void answer.refetch();
          if (onMap) void view.refetch();
        }}
      />
    );
  if (!answer.data || (onMap && view.isPending)) return <LoadingState what={t('panel.loading')} />;
  const { product } = answer.data;
  const chainMap = view.data?.chainMap;
  if (!product) return <EmptyState reason={t('panel.unknown', { id })} next={t('panel.unknownNext')} />;
  const seen = chainMap?.nodes.find((node) => node.product.id === id);
  const runHere = new Map(chainMap?.links.map((link) => [link.process, link.runHere]));
  const notHere = seen !== undefined && ['MISSING', 'PLANNED', 'BOUGHT_IN', 'OUTSIDE'].includes(seen.status);
  return (
    <>
      <PanelHead product={product} seen={seen} />
      {seen && <Answers product={product} status={seen.status} gapKinds={seen.gapKinds} />}
      {onMap && !seen && <p>{t('panel.otherChain')}</p>}
      {product.isClass && <Members product={product} />}
      <MakerList product={id} unit={product.unit} isAbsent={product.absences.length > 0} />
      <NeedList product={id} unit={product.unit} />
      {!product.isClass && (
        <PanelSection title={t('panel.madeFrom', { count: product.outputOf.length })}>
          {product.outputOf.length === 0 && <p className="lt-soft">{t('panel.noProcess')}</p>}
          {product.outputOf.map((process) => (
            <RecipeView key={process.id} process={process} runHere={runHere.get(process.id) ?? null} asByproductOf={id} />
          ))}
        </PanelSection>
      )}
      {seen && seen.gapKinds.length > 0 && <GapReason product={id} />}
      {notHere && <ProofView product={id} />}
      {onMap && <GoalPart product={product} />}
      {product.absences.length > 0 && (
        <PanelSection title={t('panel.absences')}>
          <ul className="panel-makers">
            {product.absences.map((absence) => (
              <li key={absence.id}>
                <AsPrinted text={[absence.date, absence.note].filter(Boolean).join(' · ')} />
                <SourceDetails evidence={absence.evidence} />
                <FactTools fact={absence.id} correct={null} />
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
      <PanelSection title={t('panel.sources')}>
        <EvidenceList
          evidence={product.evidence.map((line) => ({
            ...line,
            source: { ...line.source, url: line.source.linkOk ? line.source.url : null },
          }))}
        />
      </PanelSection>
    </>
  );
}

function PanelHead({ product, seen }: { product: Product; seen: Seen | undefined }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const { segments, stages } = useScope();
  const other = nameOf(product) === product.name ? product.nameEn : product.name;
  const codes = [product.hs6 && `HS ${product.hs6}`, product.gb4754 && `GB/T 4754 ${product.gb4754}`].filter(Boolean);
  const facts = [
    segments.find((segment) => segment.id === product.segment)?.name,
    stages.find((stage) => stage.index === product.stage)?.name,
    codes.length > 0 && t('panel.codes', { codes: codes.join(t('panel.comma')) }),
  ].filter(Boolean);
  return (
    <div className="panel-head">
      {other && other !== nameOf(product) && (
        <p className="lt-soft">
          <AsPrinted text={other} />
        </p>
      )}
      {product.isClass && <p>{t(product.classKind === 'TOTAL' ? 'panel.classTotal' : 'panel.classGrade')}</p>}
      {seen && (
        <>
          <p className="panel-status">
            <StatusMark status={seen.status} withWord />{' '}
            {seen.gapKinds.map((kind) => (
              <GapVerbTag key={kind} kind={kind} />
            ))}
            {seen.onTheWay && seen.status !== 'PLANNED' && <span className="lt-badge">{t('panel.onTheWay')}</span>}
          </p>
          <p>{seen.reason}</p>
          {seen.settledBy && (
            <p className="lt-soft">
              {t('panel.settledBy')}
              {seen.settledBy}
            </p>
          )}
        </>
      )}
      <p className="lt-soft">{facts.join(' · ')}</p>
      {product.parentClass && (
        <p className="lt-soft">
          {t('panel.parentClass')} <PanelLink product={product.parentClass} />
        </p>
      )}
      {!product.isClass && (
        <p>
          <Link to={addresses.map(product.id)}>{t('panel.showGraph')}</Link>
          {seen && seen.gapKinds.length > 0 && <TakeAlong product={product} />}
        </p>
      )}
    </div>
  );
}

function Members({ product }: { product: Product }) {
  const { t } = useTranslation();
  return (
    <PanelSection title={t('panel.members', { count: product.members.length })}>
      <ul className="panel-flows">
        {product.members.map((member) => (
          <li key={member.id}>
            <PanelLink product={member} />
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
