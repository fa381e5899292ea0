/** To the minute, in the zone of the reader, which is named: 2026年11月30日 07:23（GMT+8）, 30 Nov 2026, 07:23 (GMT+8). */
export function toLocalTime(iso: string, language: 'zh' | 'en'): string {
  const locale = toLocale(language);
  const at = new Date(iso);
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  const zone = new Intl.DateTimeFormat(locale, { timeZoneName: 'short' }).formatToParts(at).find(({ type }) => type === 'timeZoneName');
  return language === 'zh' ? `${time}（${zone?.value}）` : `${time} (${zone?.value})`;
}

/** The day on which it was for the reader, who may be a day ahead of UTC: 2026-11-30. */
export function toLocalDay(iso: string): string {
  const at = new Date(iso);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function toLocale(language: 'zh' | 'en'): string {
  return language === 'zh' ? 'zh-CN' : 'en-GB';
}
