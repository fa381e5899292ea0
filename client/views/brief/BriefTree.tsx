import { useTranslation } from 'react-i18next';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { Doubts } from '../../widgets/Doubts.tsx';
import { MarkIcon } from '../../widgets/MarkIcon.tsx';
import { StatusMark } from '../../widgets/StatusMark.tsx';
import type { Leaf, Tree } from './brief.ts';
import type { Tightness } from './use-fit.ts';

/** How many of what it is for stand on the page, by how tight it is. */
const GIVES: Readonly<Record<Tightness, number>> = { 0: 10, 1: 8, 2: 6, 3: 4, 4: 3 };

/** The proof as one small tree: all that is needed under "and", choices under "or", what they make, and what that is for. */
export function BriefTree({ tree, tightness }: { tree: Tree; tightness: Tightness }) {
  const { t } = useTranslation();
  const gives = tree.gives.slice(0, GIVES[tightness]);
  const more = tree.gives.length - gives.length;
  return (
    <div className="brief-tree">
      {tree.needs.length > 0 && (
        <div className="brief-needs">
          <ul>
            {tree.needs.map((choices) =>
              choices.length === 1 ? (
                <LeafView key={choices[0]!.id} leaf={choices[0]!} />
              ) : (
                <li key={choices.map(({ id }) => id).join(' ')} className="brief-or">
                  <span className="brief-sign">{t('map.mark.any')}</span>
                  <ul>
                    {choices.map((leaf) => (
                      <LeafView key={leaf.id} leaf={leaf} />
                    ))}
                  </ul>
                </li>
              ),
            )}
          </ul>
          <span className="brief-sign brief-and">{t('map.mark.all')}</span>
        </div>
      )}
      <div className="brief-middle">
        <strong>
          <AsPrinted text={tree.middle.title} />
        </strong>
        {tree.middle.line && <span>{tree.middle.line}</span>}
      </div>
      {gives.length > 0 && (
        <div className="brief-gives">
          <p>{tree.givesTitle}</p>
          <ul>
            {gives.map((leaf) => (
              <LeafView key={leaf.id} leaf={leaf} />
            ))}
          </ul>
          {more > 0 && <p>{t('brief.more', { count: more })}</p>}
        </div>
      )}
    </div>
  );
}

function LeafView({ leaf }: { leaf: Leaf }) {
  return (
    <li className="brief-leaf">
      <span className="brief-name">
        {leaf.status && <StatusMark status={leaf.status} />}
        <AsPrinted text={leaf.name} />
      </span>
      {leaf.amount && (
        <span className="brief-amount">
          {leaf.estimated && <MarkIcon mark="INFERRED" />} {leaf.amount} <Doubts claims={leaf.doubted ?? []} look="sign" />
        </span>
      )}
      {leaf.made && <span className="brief-made">{leaf.made}</span>}
    </li>
  );
}
