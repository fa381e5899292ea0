import { useTranslation } from 'react-i18next';
import { FAMILIES } from '../../graph/styles/families.ts';
import type { DrawnNetwork } from './to-network.ts';

interface Props {
  drawn: DrawnNetwork;
  middle: string;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The network in a narrow window, where lines would cross and boxes be cut: the partners below the middle one, by what ties them to it. */
export function PartnerGroups({ drawn, middle, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const nodes = new Map(drawn.nodes.map((node) => [node.id, node]));
  const ties = drawn.links.flatMap(({ from, to, label, family }) => {
    const node = nodes.get(from === middle ? to : from);
    return node && (from === middle || to === middle) ? [{ node, label, family }] : [];
  });
  const groups = FAMILIES.map((family) => ({ family, own: ties.filter((tie) => tie.family === family) })).filter(
    ({ own }) => own.length > 0,
  );
  return (
    <div className="partners-groups">
      <p className="partners-middle">{nodes.get(middle)?.label}</p>
      {groups.map(({ family, own }) => (
        <section key={family} className={`partners-group partners-group-${family}`}>
          <h2>
            {t(`partners.family.${family}`)} {own.length}
          </h2>
          <ul>
            {own.map(({ node, label }) => (
              <li key={node.id}>
                <button type="button" aria-pressed={chosen === node.id} onClick={() => onChoose(node.id)}>
                  <span className={`partners-shape partners-${node.kind.toLowerCase()}`} aria-hidden="true" /> {node.label}
                  <span className="lt-soft"> {label}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
