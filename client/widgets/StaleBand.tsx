import type { Language } from '../api/language.ts';

interface Props {
  since: string | null;
  language: Language;
  /** The sentence, with the time in it. */
  say: (at: string) => string;
}

/** Says that the graph cannot be reached and as of when the page is; nothing while it is the newest. */
export function StaleBand({ since, language, say }: Props) {
  return <div role="status">{since !== null && <p className="lt-stale-band">{say(toLocalTime(since, language))}</p>}</div>;
}

/** To the minute, in the zone of the reader, which is named: 2026年11月30日 07:23（GMT+8）. */
function toLocalTime(iso: string, language: Language): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const at = new Date(iso);
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  const zone = new Intl.DateTimeFormat(locale, { timeZoneName: 'short' }).formatToParts(at).find(({ type }) => type === 'timeZoneName');
  return language === 'zh' ? `${time}（${zone?.value}）` : `${time} (${zone?.value})`;
}
