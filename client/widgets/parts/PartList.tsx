import { useTranslation } from 'react-i18next';
import type { BalancePartLineFragment } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { Doubts } from '../Doubts.tsx';
import { SourceDetails } from '../evidence/SourceDetails.tsx';
import { formatInterval } from '../format-interval.ts';
import { EnterpriseLink } from '../names/EnterpriseLink.tsx';
import './parts.css';

interface Props {
  parts: readonly BalancePartLineFragment[];
  none: string;
  by: 'supply' | 'need';
}

/** Makers or users, one a line: who, how much, by which arithmetic, and what says so. */
export function PartList({ parts, none, by }: Props) {
  if (parts.length === 0) return <p className="lt-soft">{none}</p>;
  return (
    <ul className="balance-parts">
      {parts.map((part) => (
        <li key={`${part.enterprise?.id ?? ''} ${part.process?.id ?? ''} ${part.amount.lo} ${part.amount.hi ?? ''}`}>
          <PartLine part={part} by={by} />
        </li>
      ))}
    </ul>
  );
}

function PartLine({ part, by }: { part: BalancePartLineFragment; by: Props['by'] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const language = useRequestLanguage();
  const { enterprise, process, amount, throughput, perUnit, oneOf, total, evidence, doubted } = part;
  const output = process?.outputs.find(({ byproduct }) => !byproduct)?.product;
  const unknown = t('balance.unknown');
  const said = (span: typeof amount) => formatInterval(span, language) ?? unknown;
  return (
    <>
      <div className="balance-part-head">
        <span>
          {enterprise && <EnterpriseLink enterprise={enterprise} />}
          {enterprise && process && ' · '}
          {process &&
            output &&
            t(by === 'need' ? 'balance.toMake' : 'balance.besides', { product: nameOf(output), process: nameOf(process) })}
          {!enterprise && !process && t('balance.somebody')}
        </span>
        <span>
          <strong className="lt-number">{said(amount)}</strong> <Doubts claims={doubted} />
        </span>
      </div>
      {throughput && perUnit && (
        <div className="lt-soft">
          {t('balance.arithmetic', { runs: said(throughput), rate: said(perUnit), product: output ? nameOf(output) : '' })}
        </div>
      )}
      {oneOf.length > 0 && <div className="lt-soft">{t('balance.oneOf', { names: oneOf.map(nameOf).join(t('panel.comma')) })}</div>}
      {total && <span className="lt-badge">{t('balance.total')}</span>}
      {evidence.length > 0 && <SourceDetails evidence={evidence} />}
    </>
  );
}
