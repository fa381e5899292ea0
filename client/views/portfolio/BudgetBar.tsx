import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioQuery } from '../../api/generated.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { isDoubtful } from '../../widgets/Doubts.tsx';
import { useWidth } from '../../widgets/use-width.ts';
import { useAmount } from './use-amount.ts';
import { PictureTools } from '../../widgets/picture/PictureTools.tsx';

export type Choice = NonNullable<PortfolioQuery['portfolio']>['choices'][number];

const HEIGHT = 44;
/** Narrower parts carry no name; the table has all of them. */
const NAMED = 64;

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
  return (
    <div ref={box} className="portfolio-bar">
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={t('portfolio.bar', { spent: amount(spent), left: amount(Math.max(0, budget - spent)) })}
      >
        <rect className="portfolio-left" x={0.5} y={0.5} width={width - 1} height={HEIGHT - 21} />
        {parts.map(({ gap, cost, from, name }) => {
          const [x, wide] = [(from / whole) * width, (cost / whole) * width];
          return (
            <g key={gap.id}>
              <title>{`${name} ${amount(cost)}`}</title>
              <rect
                className={`portfolio-part portfolio-part-${gap.kind.toLowerCase()}`}
                x={x}
                y={0}
                width={Math.max(wide, 1)}
                height={HEIGHT - 20}
              />
              {wide >= NAMED && (
                <text x={x + 4} y={HEIGHT - 5} fontSize={12}>
                  {cut(name, wide)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <PictureTools parts={['.portfolio-bar > svg']} />
      <p className="lt-soft">{t('portfolio.left', { left: amount(Math.max(0, budget - spent)) })}</p>
    </div>
  );
}

/** As much of a name as there is room for, a Chinese character counted as wide as high. */
function cut(name: string, width: number): string {
  const most = Math.floor((width - 8) / 12);
  const signs = [...name];
  return signs.length <= most ? name : `${signs.slice(0, Math.max(1, most - 1)).join('')}…`;
}
