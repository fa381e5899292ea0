import { Button, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { AnswerPackagesDocument, type AnswerPackagesQuery, type GapKind } from '../api/generated.ts';
import { WORDS } from '../api/generated/words.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { useScenario } from '../state/scenario.ts';
import { useScope } from '../state/scope.ts';
import { useNameOf, type Named } from '../state/use-name-of.ts';
import { useViewState } from '../state/use-view-state.ts';
import { AnswerOf } from '../widgets/AnswerOf.tsx';
import { MarkIcon } from '../widgets/MarkIcon.tsx';
import { PACKAGE_COUNTS, PACKAGES_STATE } from './panel-state.ts';
import { ProductNames } from './ProductNames.tsx';
import { ProofTree } from './ProofTree.tsx';
import { toProofTree } from './proof-tree.ts';

type Search = NonNullable<AnswerPackagesQuery['packages']>;
interface Props {
  product: Named & { id: string };
  kind: GapKind;
}

/** What to bring so that the product can be made here, of anything or only of what no process yields. */
export function PackagesAnswer({ product, kind }: Props) {
  const { t } = useTranslation();
  const [{ items }, change] = useViewState(PACKAGES_STATE);
  return (
    <>
      <Radio.Group
        size="small"
        aria-label={t('answers.items.label')}
        value={items}
        onChange={(event) => change({ items: WORDS.PackageItems.find((word) => word === event.target.value) ?? 'ANY', count: '5' })}
        options={WORDS.PackageItems.map((word) => ({ value: word, label: t(`answers.items.${word}`) }))}
      />
      <PackageList product={product} kind={kind} />
    </>
  );
}

/** The smallest sets first, each with its proof, and why there are no others or not all. */
function PackageList({ product, kind }: Props) {
  const { t } = useTranslation();
  const [{ items, count }, change] = useViewState(PACKAGES_STATE);
  const nameOf = useNameOf();
  const { chain, region } = useScope();
  const scenario = useScenario();
  const answer = useGraphQuery(AnswerPackagesDocument, { chain, region, scenario, product: product.id, items, first: Number(count) });
  if (!answer.data) return <AnswerOf query={answer} loading={t('answers.loadingPackages')} />;
  const search = answer.data.packages;
  if (!search) return <p>{t('answers.noPackage')}</p>;
  const name = nameOf(product);
  // Fewer than were asked for: the search ran out of steps, and asking for more brings no more.
  const full = search.packages.length >= Number(count);
  const next = PACKAGE_COUNTS[PACKAGE_COUNTS.indexOf(count) + 1];
  return (
    <>
      <p>
        <MarkIcon mark="COMPUTED" /> {titleOf(search)}
      </p>
      {search.certificate && search.packages.length > 0 && (
        <p className="lt-soft">
          {t('answers.certificate')}
          {search.certificate}
        </p>
      )}
      <ol className="panel-packages">
        {search.packages.map((one) => (
          <PackageView key={one.add.map(({ id }) => id).join('+')} one={one} name={name} kind={kind} />
        ))}
      </ol>
      {!search.complete && full && next && (
        <Button size="small" onClick={() => change({ count: next }, { replace: true })}>
          {t('answers.morePackages', { count: Number(next) })}
        </Button>
      )}
    </>
  );

  /** The answer in one sentence: how many sets, or why there is none, or why the search stopped early. */
  function titleOf({ packages, stopReason, minimumSize, complete }: Search): string {
    if (stopReason === 'UNREACHABLE' && items === 'PURCHASED') return t('answers.unreachablePurchased', { name });
    if (stopReason === 'ALREADY_MAKEABLE' || stopReason === 'UNREACHABLE') return t(`answers.stop.${stopReason}`, { name });
    const found =
      minimumSize === null
        ? t('answers.packages', { name, count: packages.length })
        : t('answers.packagesMinimum', { name, count: packages.length, size: minimumSize });
    if (complete) return found;
    return `${found} ${stopReason === null ? t('answers.onlyFirst') : t(`answers.stop.${stopReason}`, { name })}`;
  }
}

function PackageView({ one, name, kind }: { one: Search['packages'][number]; name: string; kind: GapKind }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const ids = new Set(one.add.map(({ id }) => id));
  const { proof } = one;
  const others = one.unlocks.filter(({ id }) => id !== proof.product.id);
  return (
    <li>
      <p>
        <strong>{t('answers.bringToMake', { things: one.add.map(nameOf).join(' + '), name })}</strong>
      </p>
      <p className="lt-soft">
        {t('answers.size', { count: one.size })}
        {one.minimal && ` · ${t('answers.minimal')}`}
      </p>
      {proof.build.length > 0 && (
        <p>{t('answers.build', { count: proof.build.length, names: proof.build.map(nameOf).join(t('map.comma')) })}</p>
      )}
      <ProductNames title={t('answers.alsoUnlocks', { count: others.length })} products={others} />
      <details className="lt-sources">
        <summary>{t('answers.proof')}</summary>
        <ProofTree branch={toProofTree(proof.product, proof.steps)} brought={{ ids, kind }} />
      </details>
    </li>
  );
}
