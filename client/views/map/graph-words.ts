import type { TFunction } from 'i18next';
import type { GraphWords } from '../../graph/elements/to-elements.ts';
import type { GraphColors } from '../../graph/styles/chain-styles.ts';
import type { Status } from '../../graph/types.ts';
import type { Palette } from '../../theme/colors.ts';
import { STATUS_MARKS } from '../../widgets/status.ts';

export function toGraphWords(t: TFunction): GraphWords {
  return { all: t('map.mark.all'), any: t('map.mark.any'), markOf: STATUS_MARKS, gathered: (name, count) => `${name} ${t('map.gathered', { count })}` };
}

/** The palette as the canvas wants it. */
export function toGraphColors(palette: Palette): GraphColors {
  const status = Object.fromEntries(Object.entries(palette.status).map(([name, tone]) => [name, tone.fill])) as Record<Status, string>;
  return {
    surface: palette.surface, text: palette.ink, textQuiet: palette.inkSoft, line: palette.status.POSSIBLE.fill, lineStrong: palette.ink,
    lacking: palette.gap.SUPPLEMENT.fill, accent: palette.accent, accentSoft: palette.gap.SUPPLEMENT.soft, status,
    font: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  };
}
