import type { TFunction } from 'i18next';
import type { GraphWords } from '../elements/to-elements.ts';
import type { GraphColors } from '../styles/chain-styles.ts';
import type { Status } from '../elements/types.ts';
import type { Palette, Tone } from '../../theme/colors.ts';
import { STATUS_MARKS } from '../../widgets/status.ts';

export function toGraphWords(t: TFunction): GraphWords {
  return {
    all: t('map.mark.all'),
    any: t('map.mark.any'),
    markOf: STATUS_MARKS,
    gathered: (name, count) => `${name} ${t('map.gathered', { count })}`,
  };
}

/** The palette as the canvas wants it. */
export function toGraphColors(palette: Palette): GraphColors {
  const of = (part: keyof Tone) =>
    Object.fromEntries(Object.entries(palette.status).map(([name, tone]) => [name, tone[part]])) as Record<Status, string>;
  return {
    surface: palette.surface,
    text: palette.ink,
    textQuiet: palette.inkSoft,
    line: palette.status.POSSIBLE.fill,
    lineStrong: palette.ink,
    lineLit: palette.accent,
    lacking: palette.gap.SUPPLEMENT.fill,
    accent: palette.accent,
    status: of('fill'),
    statusSoft: of('soft'),
    kind: {
      ENTERPRISE: { line: palette.accent, soft: palette.surface },
      INSTITUTE: { line: palette.gap.EXTEND.fill, soft: palette.gap.EXTEND.soft },
      GOVERNMENT: { line: palette.gap.STRENGTHEN.fill, soft: palette.gap.STRENGTHEN.soft },
      PARK: { line: palette.status.STRONG.fill, soft: palette.status.STRONG.soft },
    },
    family: {
      owns: palette.ink,
      supplies: palette.status.STRONG.fill,
      agrees: palette.gap.EXTEND.fill,
      place: palette.status.POSSIBLE.fill,
    },
    font: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  };
}
