import { toTexts } from './to-texts.ts';

/** All texts in English. */
export const texts = toTexts(import.meta.glob<Record<string, unknown>>('./*.en.json', { eager: true, import: 'default' }));
