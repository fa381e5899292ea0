import { theme, type ThemeConfig } from 'antd';
import { PALETTES } from './colors.ts';
import type { ThemeName } from './use-palette.ts';

/** System fonts only, Chinese first: nothing is fetched. */
export const FONTS =
  '-apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif';

/** antd's tokens from our palette. */
export function toAntdTheme(name: ThemeName): ThemeConfig {
  const palette = PALETTES[name];
  return {
    algorithm: name === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: palette.accent,
      colorLink: palette.accent,
      colorInfo: palette.accent,
      colorBgLayout: palette.background,
      colorBgContainer: palette.surface,
      colorText: palette.ink,
      colorTextSecondary: palette.inkSoft,
      colorTextTertiary: palette.inkSoft,
      colorTextPlaceholder: palette.inkSoft,
      colorTextDescription: palette.inkSoft,
      colorBorder: palette.line,
      colorBorderSecondary: palette.lineSoft,
      colorError: palette.gap.SUPPLEMENT.fill,
      fontFamily: FONTS,
      fontSize: 14,
      borderRadius: 4,
      wireframe: false,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: { Button: { primaryColor: palette.surface } },
  };
}
