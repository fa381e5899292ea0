import './stage-head.css';

/** The head of a narrow column of a small map: the number of the stage and its word; where words are long they stand upright. */
export function StageHead({ index, name }: { index: number; name: string }) {
  return (
    <th scope="col" className="stage-head" title={name}>
      <span className="stage-index">{index}</span> <span className="stage-word">{name}</span>
    </th>
  );
}
