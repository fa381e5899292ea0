import { ConfigProvider } from 'antd';
import { useEffect, useLayoutEffect, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { toLanguageTag } from '../api/language-tag.ts';
import { RequestLanguage } from '../api/language.ts';
import { toAntdTheme } from '../theme/antd-theme.ts';
import { PALETTES } from '../theme/colors.ts';
import { toPaletteVariables } from '../theme/palette-variables.ts';
import { ThemeContext } from '../theme/use-palette.ts';
import { openFoldsOnPaper } from './open-folds-on-paper.ts';
import { readLanguage, remembered } from './preferences.ts';
import { useSpoken } from './use-spoken.ts';
import { SwitchTheme, useTheme } from './use-theme.ts';

const NO_WORDS = '没有取到界面文字，请刷新本页。 The words of the page could not be fetched; please reload it.';

/** Language and colours for everything inside. */
export function Look({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  const [search] = useSearchParams();
  const wanted = readLanguage(search.get('lang'), remembered.language());
  const [theme, switchTheme] = useTheme();
  const { spoken, failed } = useSpoken(wanted);
  const language = spoken?.language ?? wanted;
  useEffect(() => {
    document.documentElement.lang = toLanguageTag(language);
    remembered.keepLanguage(wanted);
  }, [language, wanted]);
  useEffect(openFoldsOnPaper, []);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    for (const [name, value] of Object.entries(toPaletteVariables(PALETTES[theme])))
      document.documentElement.style.setProperty(name, value);
  }, [theme]);
  // Without words there is nothing to show; that there are none is said in both languages.
  if (spoken === null) return failed ? <p role="alert">{NO_WORDS}</p> : null;
  return (
    <ConfigProvider
      theme={toAntdTheme(theme)}
      locale={spoken.locale}
      csp={nonce === undefined ? undefined : { nonce }}
      button={{ autoInsertSpace: false }}
    >
      <I18nextProvider i18n={spoken.text}>
        <RequestLanguage value={language}>
          <ThemeContext value={theme}>
            <SwitchTheme value={switchTheme}>{children}</SwitchTheme>
          </ThemeContext>
        </RequestLanguage>
      </I18nextProvider>
    </ConfigProvider>
  );
}
