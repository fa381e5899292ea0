import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ListedFirmDocument, ListedTargetDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import type { ListItem } from '../../list/list-items.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { Doubts } from '../../widgets/Doubts.tsx';
import { MarkIcon } from '../../widgets/MarkIcon.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';

type Target = ListItem & { kind: 'target' };

/** A firm of the list: who it is, what it is called about, and what speaks for it. */
export function TargetItem({ item }: { item: Target }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const answer = useGraphQuery(ListedFirmDocument, { enterprise: item.enterprise });
  if (!answer.data) return <AnswerOf query={answer} loading={t('list.loading')} />;
  const firm = answer.data.enterprise;
  if (!firm) return <p>{t('list.gone', { id: item.enterprise })}</p>;
  const made = [...new Map(firm.makes.nodes.map(({ product }) => [product.id, product])).values()];
  return (
    <>
      <p className="list-title">
        <strong>
          <EnterpriseLink enterprise={firm} />
        </strong>
        {firm.region && <span className="lt-soft"> {nameOf(firm.region)}</span>}
        {!firm.nameVerified && <span className="lt-badge">{t('panel.nameUnverified')}</span>}{' '}
        <Link
          className="list-brief"
          to={addresses.screen(`/brief/enterprise/${encodeURIComponent(item.enterprise)}`, { chain: item.chain, region: item.region })}
        >
          {t('list.brief')}
        </Link>
      </p>
      {item.product === null ? (
        <p>
          {made.length > 0
            ? t('list.makes', { names: made.map(nameOf).join(t('panel.comma')), count: firm.makes.totalCount })
            : t('list.makesNothing')}
        </p>
      ) : (
        <AboutProduct item={item} product={item.product} />
      )}
    </>
  );
}

function AboutProduct({ item, product }: { item: Target; product: string }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const answer = useGraphQuery(ListedTargetDocument, { chain: item.chain, region: item.region, product });
  if (!answer.data) return <AnswerOf query={answer} loading={t('list.loading')} />;
  const target = answer.data.targets?.find(({ enterprise }) => enterprise.id === item.enterprise);
  const name = answer.data.product ? nameOf(answer.data.product) : product;
  return (
    <>
      <p>
        {target ? t('list.about', { name, role: t(`answers.role.${target.role}`), rank: target.rank }) : t('list.aboutUnranked', { name })}
        {target?.checkFirst.map((check) => (
          <span key={check} className="lt-badge">
            {t(`answers.check.${check}`)}
          </span>
        ))}
        {target?.vetoes.map((veto) => (
          <span key={veto} className="lt-badge">
            {t(`answers.veto.${veto}`)}
          </span>
        ))}
      </p>
      <ul className="list-reasons">
        {target?.reasons.slice(0, 3).map(({ text, mark, doubted }) => (
          <li key={text}>
            <MarkIcon mark={mark} /> {text} <Doubts claims={doubted} />
          </li>
        ))}
      </ul>
    </>
  );
}
