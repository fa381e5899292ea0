import { useTranslation } from 'react-i18next';
import { useRequestLanguage } from '../../api/language.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { Doubts } from '../../widgets/Doubts.tsx';
import { FactLink } from '../../widgets/evidence/FactLink.tsx';
import { formatInterval } from '../../widgets/format-interval.ts';
import { MarkIcon } from '../../widgets/MarkIcon.tsx';
import { AddLead } from '../../widgets/names/AddLead.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import type { InviteTarget } from './rows.ts';

/** A maker or supplier in one line: how we know, who, where, how much; planned, stopped or declined is said; a lead begins here. */
export function FirmLine({ target, product }: { target: InviteTarget; product: string }) {
  const nameOf = useNameOf();
  const { region } = target.enterprise;
  const isKnown = target.productions.some(({ capacity, phase }) => capacity !== null || phase === 'PLANNED');
  return (
    <>
      {target.productions[0] && <MarkIcon mark={target.productions[0].mark} />}{' '}
      <span className="invite-firm-name" title={nameOf(target.enterprise)}>
        <EnterpriseLink enterprise={target.enterprise} />
      </span>{' '}
      {region && (
        <span className="lt-soft" title={nameOf(region)}>
          {nameOf(region)}
        </span>
      )}{' '}
      <span className={isKnown ? undefined : 'invite-more'}>
        <Capacity target={target} />
      </span>
      <Vetoes target={target} />{' '}
      <span className="invite-more">
        <AddLead product={product} investor={target.enterprise} />
      </span>
    </>
  );
}

/** How much it makes of the product by the record with a figure, or that none has one; opens the source. `known`: only a figure is said. */
export function Capacity({ target, known = false }: { target: InviteTarget; known?: boolean }) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const record = target.productions.find(({ capacity }) => capacity !== null) ?? target.productions[0];
  if (!record || (known && record.capacity === null && record.phase !== 'PLANNED')) return null;
  const { capacity, unit, phase, year, aggregate } = record;
  const amount = capacity === null ? null : formatInterval({ lo: capacity, hi: capacity, unit: unit ?? '' }, language, { yearly: true });
  return (
    <>
      <FactLink evidence={record.evidence} fact={record.id}>
        {amount ?? <span className="lt-soft">{t('invite.noCapacity')}</span>}
      </FactLink>{' '}
      {amount !== null && (year !== null || aggregate) && (
        <span className="lt-soft invite-more">{[year, aggregate && t('enterprises.aggregate')].filter(Boolean).join(' · ')} </span>
      )}
      <Doubts claims={record.claims} />
      {phase === 'PLANNED' && <span className="lt-badge invite-more">{t('panel.phase.PLANNED')}</span>}
    </>
  );
}

export function Vetoes({ target }: { target: InviteTarget }) {
  const { t } = useTranslation();
  return target.vetoes.map((veto) => (
    <span key={veto} className="lt-badge">
      {t(`answers.veto.${veto}`)}
    </span>
  ));
}
