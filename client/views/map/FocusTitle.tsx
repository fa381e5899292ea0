import { useTranslation } from 'react-i18next';
import type { Focus } from '../../graph/elements/focus.ts';
import type { ChainPicture } from '../../graph/elements/types.ts';
import { statusWordKey } from '../../widgets/status.ts';
import { describeFocus } from './describe-focus.ts';

interface Props {
  picture: ChainPicture;
  focus: Focus;
  /** Products of the whole chain. */ total: number;
  laneName: (id: string) => string;
  stageName: (index: number) => string;
}

/** The sentence above a graph: what one sees, in words and a number. */
export function FocusTitle({ picture, focus, total, laneName, stageName }: Props) {
  const { t } = useTranslation();
  return (
    <h1 tabIndex={-1} className="map-title">
      {say()}
    </h1>
  );

  function say(): string {
    if (focus.kind === 'all') return t('map.focus.all', { count: total });
    if (focus.kind === 'lane' || focus.kind === 'cell') {
      const inside = [...picture.products.values()].filter(
        (product) => product.segment === focus.segment && (focus.kind === 'lane' || product.stage === focus.stage),
      );
      const missing = inside.filter((product) => product.status === 'MISSING').length;
      const name =
        focus.kind === 'lane'
          ? laneName(focus.segment)
          : t('map.focus.cell', { lane: laneName(focus.segment), stage: stageName(focus.stage) });
      return t(missing > 0 ? 'map.focus.part' : 'map.focus.partWhole', { name, count: inside.length, missing });
    }
    const product = picture.products.get(focus.product);
    if (!product) return t('map.focus.unknown');
    const finding = describeFocus(picture, product);
    const name = product.name;
    if (finding.kind === 'here')
      return t('map.focus.here', { name, status: t(statusWordKey(product.status)), up: finding.up, down: finding.down });
    if (finding.kind === 'lacks')
      return t('map.focus.lacks', {
        name,
        count: finding.lacking.length,
        names: finding.lacking.map((one) => one.name).join(t('map.comma')),
      });
    return t(`map.focus.${finding.kind}`, { name });
  }
}
