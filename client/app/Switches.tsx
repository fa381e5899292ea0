import { Button } from 'antd';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useRequestLanguage } from '../api/language.ts';
import { wordParam } from '../state/params.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useThemeName } from '../theme/use-palette.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { SwitchTheme } from './use-theme.ts';

// Both words are written, so that an address opens in the same language wherever it is opened.
const LANGUAGE_STATE = { lang: { ...wordParam('lang', ['zh', 'en'], 'zh'), write: (value: 'zh' | 'en') => value } };

/** One switch for the language, one for dark, and the keys. */
export function Switches() {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const [, change] = useViewState(LANGUAGE_STATE);
  const theme = useThemeName();
  const switchTheme = useContext(SwitchTheme);
  return (
    <div className="lt-switches">
      <Button type="text" onClick={() => change({ lang: language === 'zh' ? 'en' : 'zh' })}>
        <span lang={language === 'zh' ? 'en' : 'zh-CN'}>{t('shell.otherLanguage')}</span>
      </Button>
      <Button type="text" aria-pressed={theme === 'dark'} aria-label={t('shell.dark')} title={t('shell.dark')} onClick={switchTheme}>
        <span aria-hidden="true">{theme === 'dark' ? '☀' : '☾'}</span>
      </Button>
      <KeyHelp />
    </div>
  );
}
