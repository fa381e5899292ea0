import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { usePalette } from '../../theme/use-palette.ts';
import { Sankey } from '../../widgets/chart/Sankey.tsx';
import type { Match } from './find-matches.ts';
import { toFlow } from './to-flow.ts';
import { PictureTools } from '../../widgets/picture/PictureTools.tsx';
import './matching.css';

/** More streams than this are a tangle; the table has all. */
const MOST = 60;
const ROW = 26;
const LEAST_HEIGHT = 220;

/** Who here could supply whom, in one picture; a press opens the product. The table below says the same. */
export function MatchFlow({ matches }: { matches: readonly Match[] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const navigate = useNavigate();
  const palette = usePalette();
  const [, hover] = useState<string | null>(null);
  const flow = useMemo(() => toFlow(matches, nameOf), [matches, nameOf]);
  const nodes = useMemo(() => {
    const colors = { maker: palette.status.STRONG.fill, product: palette.accent, buyer: palette.status.WEAK.fill };
    return flow.nodes.map(({ id, name, kind }) => ({ id, name: shorten(name), color: colors[kind] }));
  }, [flow, palette]);
  if (flow.links.length === 0 || flow.links.length > MOST) return null;
  const count = (kind: 'maker' | 'product' | 'buyer'): number => flow.nodes.filter((node) => node.kind === kind).length;
  const counts = { makers: count('maker'), products: count('product'), buyers: count('buyer') };
  return (
    <section className="match-flow rec-card" aria-labelledby="match-flow">
      <h2 id="match-flow">{t('matching.flow.title', counts)}</h2>
      <Sankey
        nodes={nodes}
        links={flow.links}
        height={Math.max(LEAST_HEIGHT, Math.max(counts.makers, counts.products, counts.buyers) * ROW)}
        label={t('matching.flow.label', counts)}
        chosen={null}
        onLink={(id) => void navigate(addresses.map(flow.productOf.get(id)))}
        onHover={hover}
      />
      <p className="lt-soft match-flow-note">{t('matching.flow.note')}</p>
      <PictureTools parts={['.match-flow .chart-box', '.match-flow-note']} />
    </section>
  );
}

/** The picture leaves so many characters beside its edge, a Chinese one counted twice; the table has the whole name. */
const ROOM = 24;

function shorten(name: string): string {
  let used = 0;
  const kept = [...name].filter((sign) => (used += /\p{Script=Han}/u.test(sign) ? 2 : 1) <= ROOM);
  return kept.length < [...name].length ? `${kept.slice(0, -1).join('')}…` : name;
}
