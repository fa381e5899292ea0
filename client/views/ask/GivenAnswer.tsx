import { parse, print } from 'graphql';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ShellDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { answerOf } from '../../ask/answers/answer-of.ts';
import { kindOf } from '../../ask/answers/kind-of.ts';
import type { Place, Said } from '../../ask/answers/answer.ts';
import type { Filled } from '../../ask/filled.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { Doubts } from '../../widgets/Doubts.tsx';
import { GapVerbTag } from '../../widgets/GapVerbTag.tsx';
import { StatusMark } from '../../widgets/StatusMark.tsx';
import { AnswerRows, useMarks } from './AnswerRows.tsx';
import { useAnswerWords } from './use-answer-words.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';

const SHOWN = 8;

/** The answer in a sentence and rows whose names open, where the whole of it stands, and the query that gave it. */
export function GivenAnswer({ filled, said }: { filled: Filled; said: Said }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const scope = useScope();
  const regions = useGraphQuery(ShellDocument, {}).data?.regions ?? [];
  const answer = answerOf(filled);
  const variables = answer.variables(filled);
  const query = print(parse(answer.document.toString()));
  const region = filled.region === scope.region ? null : regions.find(({ id }) => id === filled.region);
  const guessed = filled.things.find(({ guessedFrom }) => guessedFrom !== undefined);
  const words = useAnswerWords(filled, said, regions);
  const kind = kindOf(filled);
  const found = said.count > 0 || said.items.length > 0;
  const shown = said.items.slice(0, SHOWN);
  const marks = useMarks(filled, filled.things.length > 0 || shown.some((one) => one.kind === 'product'));
  const [named] = filled.things;
  const asked = named?.kind === 'product' ? marks.get(named.id) : undefined;
  const more = (said.total ?? shown.length) - shown.length;
  return (
    <article className="ask-answer">
      <h2>
        <AsPrinted text={t(`ask.asked.${kind}`, words)} />
      </h2>
      {guessed && (
        <p className="ask-guessed">
          <AsPrinted text={t('ask.guessed', { said: guessed.guessedFrom, name: nameOf(guessed) })} />
        </p>
      )}
      {filled.unread && <p className="ask-guessed">{t('ask.unread', { words: filled.unread.join(t('ask.comma')) })}</p>}
      {said.note && <p className="ask-guessed">{t(`ask.note.${said.note}`, words)}</p>}
      <div role="status">
        {asked && (
          <p className="ask-here">
            {t('ask.here', words)}
            <StatusMark status={asked.status} withWord />
            {asked.gapKinds.map((one) => (
              <GapVerbTag key={one} kind={one} />
            ))}
          </p>
        )}
        <p>
          {t(`ask.${found ? 'said' : 'none'}.${kind}`, words)}
          {said.text && <AsPrinted text={said.text} />} <Doubts claims={said.doubted ?? []} />
        </p>
        {found && shown.length > 0 && <AnswerRows items={shown} marks={marks} />}
        {shown.length > 0 && more > 0 && <p className="lt-soft">{t('ask.rest', { count: more })}</p>}
      </div>
      <p className="ask-links">
        <Link to={toAddress(answer.place(filled))}>{t('ask.whole')}</Link>
        {said.press && (
          <Link to={toAddress(answer.place(filled), said.press.extra)}>{t(`ask.press.${kind}`, { count: said.press.count })}</Link>
        )}
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

  /** Where the answer is about another region than the one in view, its screen is too. */
  function toAddress(place: Place, more: Readonly<Record<string, string>> = {}): string {
    const [path = '', search] = toPath(place).split('?');
    const params = new URLSearchParams(search);
    for (const [name, value] of Object.entries(more)) params.set(name, value);
    if (region) params.set('region', region.id);
    // Not `size`, which Chromium 109 does not know.
    return `${params}` === '' ? path : `${path}?${params}`;
  }

  function toPath(place: Place): string {
    if ('map' in place) return addresses.map(place.map);
    if ('gaps' in place) return addresses.gaps(place.gaps, place.kind);
    return addresses.screen(place.path, place.extra);
  }
}
