import { Link } from 'react-router';
import type { QuestionId } from '../../ask/cues.ts';
import { useAddresses } from '../../state/addresses.ts';
import { Roving } from '../../widgets/Roving.tsx';

interface Props {
  title: string;
  ids: readonly QuestionId[];
  examples: ReadonlyMap<QuestionId, string>;
}

/** Questions that can be asked, in words that are understood; each is asked at a click. */
export function Examples({ title, ids, examples }: Props) {
  const addresses = useAddresses();
  return (
    <Roving as="section" className="ask-examples" aria-label={title}>
      <h2>{title}</h2>
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
    </Roving>
  );
}
