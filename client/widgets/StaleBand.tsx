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

/** To the minute, in the zone of the reader, which is named. */
function toLocalTime(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZoneName: 'short',
  }).format(new Date(iso));
}
