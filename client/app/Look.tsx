import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { RequestLanguage } from '../api/language.ts';
import { createText } from '../text/text.ts';
import { toAntdTheme } from '../theme/antd-theme.ts';
import { PALETTES } from '../theme/colors.ts';
import { toPaletteVariables } from '../theme/palette-variables.ts';
import { ThemeContext } from '../theme/use-palette.ts';
import { readLanguage, remembered } from './preferences.ts';
import { SwitchTheme, useTheme } from './use-theme.ts';

/** Language and colours for everything inside. */
export function Look({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  const [search] = useSearchParams();
  const language = readLanguage(search.get('lang'), remembered.language());
  const [theme, switchTheme] = useTheme();
  const text = useMemo(() => createText(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    remembered.keepLanguage(language);
  }, [language]);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    for (const [name, value] of Object.entries(toPaletteVariables(PALETTES[theme])))
      document.documentElement.style.setProperty(name, value);
  }, [theme]);
  return (
    <ConfigProvider
      theme={toAntdTheme(theme)}
      locale={language === 'zh' ? zhCN : enUS}
      csp={nonce === undefined ? undefined : { nonce }}
      button={{ autoInsertSpace: false }}
    >
      <I18nextProvider i18n={text}>
        <RequestLanguage value={language}>
          <ThemeContext value={theme}>
            <SwitchTheme value={switchTheme}>{children}</SwitchTheme>
          </ThemeContext>
        </RequestLanguage>
      </I18nextProvider>
    </ConfigProvider>
  );
}
