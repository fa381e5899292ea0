import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { GovernmentsDocument, PathsDocument, type PathsQuery } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { AnswerOf } from '../AnswerOf.tsx';
import { MarkIcon } from '../MarkIcon.tsx';
import { SourceDetails } from '../evidence/SourceDetails.tsx';
import { EnterpriseLink } from '../names/EnterpriseLink.tsx';
import { EnterprisePicker } from '../names/EnterprisePicker.tsx';
import { Roving } from '../Roving.tsx';
import './paths.css';

type Path = NonNullable<PathsQuery['paths']>[number];
interface Props {
  from: string;
  to: string | null;
  inferred: boolean;
  onTo: (id: string | null) => void;
}

/** "How are we connected": the shortest chains of relations between two, each link with its kind, date and sources. */
export function PathFinder({ from, to, inferred, onTo }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { region } = useScope();
  const governments = useGraphQuery(GovernmentsDocument, {});
  const government = governments.data?.enterprises?.nodes.find((one) => one.area?.id === region && one.id !== from);
  const asks = to !== null && to !== from;
  const paths = useGraphQuery(PathsDocument, { from, to: to ?? '', inferred }, { enabled: asks });
  const found = asks ? paths.data?.paths : undefined;
  return (
    <>
      <div className="list-tools">
        <EnterprisePicker label={t('partners.pathTo')} value={to} onChange={onTo} />
        {government && government.id !== to && (
          <Button onClick={() => onTo(government.id)}>{t('partners.toGovernment', { name: nameOf(government) })}</Button>
        )}
      </div>
      {to === null && <p className="lt-soft">{t('partners.pathHow')}</p>}
      {to === from && <p className="lt-soft">{t('partners.pathSelf')}</p>}
      {asks && <AnswerOf query={paths} loading={t('partners.pathLoading')} />}
      {found?.length === 0 && <p role="status">{t(inferred ? 'partners.pathNone' : 'partners.pathNoneFacts')}</p>}
      {found && found.length > 0 && (
        <>
          <p role="status">{t('partners.pathFound', { count: found.length, steps: found[0]?.length ?? 0 })}</p>
          <Roving as="ol" className="path-list">
            {found.map((path) => (
              <PathLine key={path.nodes.map((node) => node.id).join(' ')} path={path} />
            ))}
          </Roving>
        </>
      )}
    </>
  );
}

function PathLine({ path }: { path: Path }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return (
    <li>
      <p className="path-chain">
        {path.nodes.map((node, at) => (
          <span key={node.id}>
            {at > 0 && <span className="lt-soft"> — </span>}
            <EnterpriseLink enterprise={node} />
          </span>
        ))}
      </p>
      <ul className="path-links">
        {path.links.map((link, at) => {
          const [a, b] = [path.nodes.find((node) => node.id === link.from), path.nodes.find((node) => node.id === link.to)];
          return (
            <li key={`${link.from} ${link.to} ${link.kind} ${at}`}>
              <MarkIcon mark={link.mark} /> {a && nameOf(a)}{' '}
              <span className="path-kind">
                → {t(`relations.${link.kind}`)}
                {link.product && ` · ${nameOf(link.product)}`} →
              </span>{' '}
              {b && nameOf(b)} <span className="lt-soft">{link.date ?? t('partners.noDate')}</span>
              <SourceDetails evidence={link.evidence} />
            </li>
          );
        })}
      </ul>
    </li>
  );
}
