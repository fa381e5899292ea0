import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioQuery } from '../../api/generated.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { isDoubtful } from '../../widgets/Doubts.tsx';
import { useWidth } from '../../widgets/use-width.ts';
import { useAmount } from './use-amount.ts';
import { PictureTools } from '../../widgets/picture/PictureTools.tsx';

export type Choice = NonNullable<PortfolioQuery['portfolio']>['choices'][number];

const BAR = 30;
const SIZE = 13;
/** A line of words below the bar: the name, and under it the amount. */
const LINE = 18;
/** Narrower parts carry no name; the table has all of them. */
const NAMED = 40;
/** How wide a letter is against a Chinese character. */
const LETTER = 0.58;

/** The budget as one bar: what each choice takes of it, and what is left. The table below says the same. */
export function BudgetBar({ choices, budget }: { choices: readonly Choice[]; budget: number }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const amount = useAmount();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 600);
  const spent = choices.reduce((sum, { cost }) => sum + cost, 0);
  const whole = Math.max(budget, spent) || 1;
  const parts = choices.map((choice, index) => ({
    ...choice,
    // A sign of the disputed figure where a name of the picture stands.
    name: nameOf(choice.gap.product) + (choice.costClaim && isDoubtful(choice.costClaim.verdict) ? ' !' : ''),
    from: choices.slice(0, index).reduce((sum, { cost }) => sum + cost, 0),
  }));
  const left = Math.max(0, budget - spent);
  const leftFrom = (spent / whole) * width;
  const leftText = t('portfolio.left', { left: amount(left) });
  return (
    <div ref={box} className="portfolio-bar">
      <svg
        width={width}
        height={BAR + 2 * LINE + 4}
        role="img"
        aria-label={t('portfolio.bar', { spent: amount(spent), left: amount(left) })}
      >
        <rect className="portfolio-left" x={0.5} y={0.5} width={width - 1} height={BAR - 1} />
        {left > 0 && (
          <text
            className="portfolio-soft"
            textAnchor="end"
            x={width - 6}
            y={widthOf(leftText) + 12 <= width - leftFrom ? BAR - 10 : BAR + 2 * LINE}
            fontSize={SIZE}
          >
            {leftText}
          </text>
        )}
        {parts.map(({ gap, cost, from, name }, at) => {
          const [x, wide] = [(from / whole) * width, (cost / whole) * width];
          // Behind the last one nothing else is named.
          const room = at === parts.length - 1 ? width - x : wide;
          return (
            <g key={gap.id}>
              <title>{`${name} ${amount(cost)}`}</title>
              <rect
                className={`portfolio-part portfolio-part-${gap.kind.toLowerCase()}`}
                x={x}
                y={0}
                width={Math.max(wide, 1)}
                height={BAR}
              />
              {room >= NAMED && (
                <text x={x + 2} y={BAR + LINE - 2} fontSize={SIZE}>
                  {cut(name, room - 6)}
                </text>
              )}
              {room >= widthOf(amount(cost)) + 6 && (
                <text className="portfolio-soft" x={x + 2} y={BAR + 2 * LINE - 2} fontSize={SIZE}>
                  {amount(cost)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <PictureTools parts={['.portfolio-bar > svg']} />
    </div>
  );
}

/** How wide a text stands, a Chinese character counted as wide as high. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? SIZE : SIZE * LETTER), 0);
}

/** As much of a name as there is room for. */
function cut(name: string, width: number): string {
  if (widthOf(name) <= width) return name;
  const signs = [...name];
  while (signs.length > 1 && widthOf(`${signs.join('')}…`) > width) signs.pop();
  return `${signs.join('')}…`;
}
