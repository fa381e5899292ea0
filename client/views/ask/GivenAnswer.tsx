import { print } from 'graphql';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answerOf, kindOf } from '../../ask/answers/answer-of.ts';
import type { Place, Said } from '../../ask/answers/answer.ts';
import type { Filled } from '../../ask/filled.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { NameLink } from '../../widgets/names/NameLinks.tsx';

const SHOWN = 8;

/** The answer in a sentence whose names open, where the whole of it stands, and the query that gave it. */
export function GivenAnswer({ filled, said }: { filled: Filled; said: Said }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const scope = useScope();
  const answer = answerOf(filled);
  const variables = answer.variables(filled);
  const query = print(answer.document);
  const segment = scope.segments.find(({ id }) => id === filled.segment);
  const words = {
    ...said.values,
    count: said.count,
    region: scope.regionName,
    thing: filled.things[0] ? nameOf(filled.things[0]) : '',
    of: filled.things[0] ? t('ask.of', { thing: nameOf(filled.things[0]) }) : '',
    other: filled.things[1] ? nameOf(filled.things[1]) : '',
    about: segment ? t('ask.about', { segment: segment.name }) : '',
    amount: filled.amount,
  };
  const kind = kindOf(filled);
  const found = said.count > 0 || said.items.length > 0;
  const shown = said.items.slice(0, SHOWN);
  const more = (said.total ?? shown.length) - shown.length;
  return (
    <article className="ask-answer">
      <h2>{t(`ask.asked.${kind}`, words)}</h2>
      <p role="status">
        {t(`ask.${found ? 'said' : 'none'}.${kind}`, words)}
        {said.text}
        {found &&
          shown.map(({ id, kind: opens, ...name }, at) => (
            <span key={`${at} ${name.name}`}>
              {at > 0 && t('ask.comma')}
              {opens && id ? <NameLink kind={opens} one={{ id, ...name }} /> : nameOf(name)}
            </span>
          ))}
        {shown.length > 0 && more > 0 && t('ask.more', { count: more })}
      </p>
      <p className="ask-links">
        <Link to={toAddress(answer.place(filled))}>{t('ask.whole')}</Link>
        <a
          href={`${addresses.playground()}${addresses.playground().includes('?') ? '&' : '?'}${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`}
        >
          {t('ask.edit')}
        </a>
      </p>
      <details>
        <summary>{t('ask.query')}</summary>
        <pre lang="en">{`${query}\n\n${JSON.stringify(variables, null, 2)}`}</pre>
      </details>
    </article>
  );

  function toAddress(place: Place): string {
    if ('map' in place) return addresses.map(place.map);
    if ('gaps' in place) return addresses.gaps(place.gaps, place.kind);
    return addresses.screen(place.path, place.extra);
  }
}
