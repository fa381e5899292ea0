/** Days from the first to the last, both in it, in the reader's own time. */
export interface Span {
  from: Date;
  to: Date;
}

const DAY = 86_400_000;
const COUNTS: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 半: 0.5 };

type Calendar = (today: Date, match: RegExpMatchArray) => readonly [Date, Date];

/** Monday is the first day of a week. */
const monday = (day: Date): Date => plus(day, -((day.getDay() + 6) % 7));
const month = (day: Date, by: number): Date => new Date(day.getFullYear(), day.getMonth() + by, 1);

/** How people say a span of days, and which days it is. */
const SAID: readonly (readonly [RegExp, Calendar])[] = [
  [/上上(?:周|个?星期|个?礼拜)|\bthe week before last\b/, (day) => [plus(monday(day), -14), plus(monday(day), -8)]],
  [/上(?:一)?(?:周|个?星期|个?礼拜)|\blast week\b/, (day) => [plus(monday(day), -7), plus(monday(day), -1)]],
  [/[本这]一?(?:周|个?星期|个?礼拜)|\bthis week\b/, (day) => [monday(day), day]],
  [/上一?个?月|\blast month\b/, (day) => [month(day, -1), plus(month(day, 0), -1)]],
  [/(?:本|这个?)月|\bthis month\b/, (day) => [month(day, 0), day]],
  [/今年(?:以来)?|\bthis year\b/, (day) => [new Date(day.getFullYear(), 0, 1), day]],
  [/去年|\blast year\b/, (day) => [new Date(day.getFullYear() - 1, 0, 1), new Date(day.getFullYear() - 1, 11, 31)]],
  [/前天/, (day) => [plus(day, -2), plus(day, -2)]],
  [/昨[天日]|\byesterday\b/, (day) => [plus(day, -1), plus(day, -1)]],
  [/今[天日]|\btoday\b/, (day) => [day, day]],
  [/(?:最?近|过去|近)?这?(\d+|[一两二三四五六七八九十半])个?(天|日|周|星期|礼拜|个?月)(?:以?内|以来|之内|里)?/, back],
  [/\b(?:in |over |within )?(?:the )?(?:last|past) (\d+) (day|week|month)s?\b/, back],
  [
    /(?:自从?|从|since )\s*(20\d\d)[-年/.](\d{1,2})[-月/.](\d{1,2})日?(?:以来|起|以后|之后)?/,
    (day, [, y, m, d]) => [new Date(Number(y), Number(m) - 1, Number(d)), day],
  ],
];

/** As many days, weeks or months back as are said, today in it. */
function back(today: Date, [, figure = '1', unit = '']: RegExpMatchArray): readonly [Date, Date] {
  const count = COUNTS[figure] ?? Number(figure);
  const each = /月|month/.test(unit) ? 30 : /周|星期|礼拜|week/.test(unit) ? 7 : 1;
  return [plus(today, 1 - Math.max(1, Math.round(count * each))), today];
}

/** The span that a text names, and the text without it; null where it names none. */
export function takeSpan(text: string, now: Date): { rest: string; span: Span } | null {
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  for (const [said, days] of SAID) {
    const match = said.exec(text);
    if (!match) continue;
    const [from, to] = days(today, match);
    return {
      rest: `${text.slice(0, match.index)}|${text.slice(match.index + match[0].length)}`,
      span: { from, to: new Date(plus(to, 1).getTime() - 1) },
    };
  }
  return null;
}

/** Over the change of the clocks, too. */
function plus(day: Date, days: number): Date {
  const noon = new Date(new Date(day.getFullYear(), day.getMonth(), day.getDate(), 12).getTime() + days * DAY);
  return new Date(noon.getFullYear(), noon.getMonth(), noon.getDate());
}
