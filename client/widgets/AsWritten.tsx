import { useRequestLanguage } from '../api/language.ts';

const HAN = /\p{Script=Han}/u;

/** Words that stay as their source has them, a title or a note: Chinese on an English screen says that it is Chinese. */
export function AsWritten({ children }: { children: string }) {
  const isForeign = useRequestLanguage() === 'en' && HAN.test(children);
  return isForeign ? <span lang="zh-CN">{children}</span> : children;
}
