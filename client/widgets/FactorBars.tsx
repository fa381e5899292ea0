import { useTranslation } from 'react-i18next';

export interface FactorLine {
  key: string;
  name: string;
  value: number;
  weight: number;
  contribution: number;
}

/** What a score is made of: one bar for each factor, its length is the contribution; what lowers the score is hatched. */
export function FactorBars({ factors }: { factors: readonly FactorLine[] }) {
  const { t } = useTranslation();
  const longest = Math.max(0.05, ...factors.map(({ contribution }) => Math.abs(contribution)));
  return (
    <table className="lt-factors">
      <caption className="lt-ears">{t('widgets.factors.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('widgets.factors.factor')}</th>
          <th scope="col" className="lt-number">
            {t('widgets.factors.valueTimesWeight')}
          </th>
          <th scope="col" colSpan={2}>
            {t('widgets.factors.contribution')}
          </th>
        </tr>
      </thead>
      <tbody>
        {factors.map((factor) => (
          <tr key={factor.key}>
            <th scope="row">{factor.name}</th>
            <td className="lt-number">
              {factor.value.toFixed(2)} × {factor.weight.toFixed(2)}
            </td>
            <td className="lt-factor-cell">
              <span
                aria-hidden="true"
                className={factor.contribution < 0 ? 'lt-factor-bar lt-factor-minus' : 'lt-factor-bar'}
                style={{ width: `${(Math.abs(factor.contribution) / longest) * 100}%` }}
              />
            </td>
            <td className="lt-number">{toSigned(factor.contribution)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function toSigned(value: number): string {
  const text = Math.abs(value).toFixed(3);
  return Number(text) === 0 ? '0' : value < 0 ? `−${text}` : `+${text}`;
}
