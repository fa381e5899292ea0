import { useTranslation } from 'react-i18next';
import { MutualSuppliersDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { MarkIcon } from '../../widgets/MarkIcon.tsx';
import { SourceFold } from '../../widgets/evidence/SourceFold.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { Roving } from '../../widgets/Roving.tsx';

/** Enterprises that supply one another, directly or in a ring, wherever they are. */
export function MutualList({ inferred }: { inferred: boolean }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const answer = useGraphQuery(MutualSuppliersDocument, { inferred });
  const { data } = answer;
  const groups = data?.mutualSuppliers ?? [];
  return (
    <section aria-labelledby="partners-mutual">
      <h2 id="partners-mutual">{t('partners.mutual', { count: groups.length })}</h2>
      <AnswerOf query={answer} loading={t('partners.mutualLoading')} />
      {data && groups.length === 0 && <p className="lt-soft">{t('partners.mutualNone')}</p>}
      <Roving as="ul" className="path-list">
        {groups.map((group) => (
          <li key={group.enterprises.map(({ id }) => id).join(' ')}>
            <p className="path-chain">
              {group.enterprises.map((one, at) => (
                <span key={one.id}>
                  {at > 0 && ' ⇄ '}
                  <EnterpriseLink enterprise={one} />
                </span>
              ))}
            </p>
            <ul className="path-links">
              {group.links.map((link) => (
                <li key={link.id}>
                  <MarkIcon mark={link.mark} /> {nameOf(link.from)} → {nameOf(link.to)}
                  {link.product && ` · ${nameOf(link.product)}`} <span className="lt-soft">{link.since ?? t('partners.noDate')}</span>
                  <SourceFold evidence={link.evidence} fact={link.id} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </Roving>
    </section>
  );
}
