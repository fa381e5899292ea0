import type { ConfigProviderProps } from 'antd';
import type { Language } from '../../shared/language.ts';

/** The words of the interface library in one language. */
export async function loadLocale(language: Language): Promise<ConfigProviderProps['locale']> {
  if (language === 'zh') return (await import('antd/locale/zh_CN')).default;
  return (await import('antd/locale/en_US')).default;
}
