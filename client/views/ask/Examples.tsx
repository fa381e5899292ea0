import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QuestionId } from '../../ask/cues.ts';
import { TOPIC_NAMES, TOPICS } from '../../ask/topics.ts';
import { useAddresses } from '../../state/addresses.ts';
import { Roving } from '../../widgets/Roving.tsx';

interface Props {
  title: string;
  ids: readonly QuestionId[];
  examples: ReadonlyMap<QuestionId, string>;
}

/** Questions that can be asked, in words that are understood; each is asked at a click. */
export function Examples({ title, ids, examples }: Props) {
  return (
    <Roving as="section" className="ask-examples ask-near" aria-label={title}>
      <h2>{title}</h2>
      <Questions ids={ids} examples={examples} />
    </Roving>
  );
}

const FIRST = 5;

/** All that can be asked, by what it is about: the usual ones of each topic, the others behind a press. */
export function Topics({ title, examples }: Omit<Props, 'ids'>) {
  const { t } = useTranslation();
  return (
    <Roving as="section" className="ask-examples" aria-label={title}>
      <h2>{title}</h2>
      <div className="ask-topics">
        {TOPIC_NAMES.map((topic) => {
          const ids = TOPICS[topic].filter((id) => examples.has(id));
          return (
            <section key={topic} aria-label={t(`ask.topic.${topic}`)}>
              <h3>{t(`ask.topic.${topic}`)}</h3>
              <Questions ids={ids.slice(0, FIRST)} examples={examples} />
              {ids.length > FIRST && (
                <details>
                  <summary>{t('ask.rest', { count: ids.length - FIRST })}</summary>
                  <Questions ids={ids.slice(FIRST)} examples={examples} />
                </details>
              )}
            </section>
          );
        })}
      </div>
    </Roving>
  );
}

function Questions({ ids, examples }: Omit<Props, 'title'>) {
  const addresses = useAddresses();
  return (
    <ul>
      {ids.flatMap((id) => {
        const text = examples.get(id);
        return text === undefined
          ? []
          : [
              <li key={id}>
                <Link to={addresses.screen('/ask', { q: text })}>{text}</Link>
              </li>,
            ];
      })}
    </ul>
  );
}
