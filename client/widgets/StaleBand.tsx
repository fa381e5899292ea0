import type { Language } from '../api/language.ts';
import { toLocalTime } from '../tools/local-time.ts';

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
