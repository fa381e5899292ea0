import { useTranslation } from 'react-i18next';
import type { GapKind, ProofProductFragment } from '../api/generated.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { PanelLink } from './PanelLink.tsx';
import type { ProofBranch } from './proof-tree.ts';

/** What a package brings in, in the colour of the gap it fills. */
export interface Brought {
  ids: ReadonlySet<string>;
  kind: GapKind;
}

/** A proof from its product down: the process under each product, and under the process all that it uses. */
export function ProofTree({ branch, brought }: { branch: ProofBranch<ProofProductFragment>; brought?: Brought }) {
  return (
    <ul className="panel-tree">
      <BranchView branch={branch} brought={brought} />
    </ul>
  );
}

function BranchView({ branch, brought }: { branch: ProofBranch<ProofProductFragment>; brought: Brought | undefined }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return (
    <li>
      <PanelLink product={branch.product} />
      {brought?.ids.has(branch.product.id) && (
        <>
          {' '}
          <span className={`lt-gap lt-gap-${brought.kind.toLowerCase()}`}>{t('answers.bring')}</span>
        </>
      )}
      {branch.choices > 1 && (
        <span className="lt-soft">
          {' '}
          <span className="panel-any" aria-hidden="true">
            {t('map.mark.any')}
          </span>{' '}
          {t('panel.oneOf', { count: branch.choices })}
        </span>
      )}
      {branch.again && <span className="lt-soft"> {t('panel.again')}</span>}
      {branch.step && !branch.again && (
        <>
          <div className="panel-step">
            <span className={`panel-and${branch.step.runHere ? '' : ' panel-and-idle'}`} aria-hidden="true">
              {t('map.mark.all')}
            </span>{' '}
            {nameOf(branch.step)} <span className="lt-soft">{t(branch.step.runHere ? 'map.mark.here' : 'panel.toBuild')}</span>
          </div>
          <ul>
            {branch.needs.map((need) => (
              <BranchView key={need.product.id} branch={need} brought={brought} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
