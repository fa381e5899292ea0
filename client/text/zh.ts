import locale from 'antd/locale/zh_CN';
import { toTexts } from './to-texts.ts';

/** All texts in Chinese, the source language. */
export const texts = toTexts(import.meta.glob<Record<string, unknown>>('./*.zh-CN.json', { eager: true, import: 'default' }));
/** The words of the interface library, fetched with them. */
export { locale };
