import { useTranslation } from 'react-i18next';
import type { Focus } from '../../graph/elements/focus.ts';
import type { ChainPicture } from '../../graph/elements/types.ts';

interface Props {
  picture: ChainPicture;
  focus: Focus;
  laneName: (id: string) => string;
  stageName: (index: number) => string;
  onGo: (focus: Focus | null) => void;
}

/** The way back: overview › lane › cell › product. */
export function MapCrumbs({ picture, focus, laneName, stageName, onGo }: Props) {
  const { t } = useTranslation();
  const trail: { name: string; focus: Focus | null }[] = [{ name: t('map.crumb.overview'), focus: null }];
  const product = focus.kind === 'gap' || focus.kind === 'product' ? picture.products.get(focus.product) : undefined;
  const segment = focus.kind === 'lane' || focus.kind === 'cell' ? focus.segment : product?.segment;
  const stage = focus.kind === 'cell' ? focus.stage : product?.stage;
  if (segment !== undefined) trail.push({ name: laneName(segment), focus: { kind: 'lane', segment } });
  if (segment !== undefined && stage !== undefined) trail.push({ name: stageName(stage), focus: { kind: 'cell', segment, stage } });
  if (product) trail.push({ name: product.name, focus });
  if (focus.kind === 'all') trail.push({ name: t('map.crumb.all'), focus });
  return (
    <nav aria-label={t('map.crumb.label')} className="map-crumbs">
      <ol>
        {trail.map((step, index) => (
          <li key={index}>
            {index === trail.length - 1 ? (
              <span aria-current="page">{step.name}</span>
            ) : (
              <button type="button" onClick={() => onGo(step.focus)}>
                {step.name}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
