import locale from 'antd/locale/en_US';
import { toTexts } from './to-texts.ts';

/** All texts in English. */
export const texts = toTexts(import.meta.glob<Record<string, unknown>>('./*.en.json', { eager: true, import: 'default' }));
/** The words of the interface library, fetched with them. */
export { locale };
