import { useTranslation } from 'react-i18next';
import type { ChainGraph, ProcessMark } from '../../graph/elements/chain-graph.ts';
import type { Chip } from '../../graph/elements/gather.ts';
import { StatusMark } from '../../widgets/StatusMark.tsx';
import { Roving } from '../../widgets/Roving.tsx';

interface Props {
  graph: ChainGraph;
  visible: boolean;
  chosen: string | null;
  stages: readonly { index: number; name: string }[];
  processName: (id: string) => string;
  onChoose: (id: string) => void;
}

/**
 * The same graph as a list, for ears and keyboard: by stage, and under the chosen product what it is made from and used for. One stop of
 * the tab key, however many products there are.
 */
export function GraphList({ graph, visible, chosen, stages, processName, onChoose }: Props) {
  const { t } = useTranslation();
  const chipOf = new Map(graph.chips.map((chip) => [chip.id, chip]));
  return (
    <Roving as="nav" className={`map-list${visible ? ' map-list-visible' : ''}`} aria-label={t('map.list.label')}>
      {stages.map(({ index, name }) => {
        const chips = graph.chips.filter((chip) => chip.stage === index);
        return chips.length === 0 ? null : (
          <section key={index}>
            <h2>
              {index} {name}
            </h2>
            <ul>
              {chips.map((chip) => (
                <li key={chip.id}>
                  <button type="button" aria-current={chip.id === chosen} onClick={() => onChoose(chip.id)}>
                    <ChipName chip={chip} />
                  </button>
                  {chip.id === chosen && (
                    <Neighbours graph={graph} chip={chip} chipOf={chipOf} processName={processName} onChoose={onChoose} />
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Roving>
  );
}

function ChipName({ chip }: { chip: Chip }) {
  const { t } = useTranslation();
  return (
    <>
      <StatusMark status={chip.status} /> {chip.name}
      {chip.members.length > 1 ? ` ${t('map.gathered', { count: chip.members.length })}` : ''}
    </>
  );
}

interface NeighbourProps {
  graph: ChainGraph;
  chip: Chip;
  chipOf: ReadonlyMap<string, Chip>;
  processName: (id: string) => string;
  onChoose: (id: string) => void;
}

function Neighbours({ graph, chip, chipOf, processName, onChoose }: NeighbourProps) {
  const { t } = useTranslation();
  const choiceOf = new Map(graph.marks.flatMap((mark) => (mark.kind === 'any' ? [[mark.id, mark.of] as const] : [])));
  const processes = graph.marks.filter((mark): mark is ProcessMark => mark.kind === 'all');
  const inputs = (mark: ProcessMark): Chip[] =>
    graph.links
      .filter((link) => link.kind === 'input' && (link.to === mark.id || choiceOf.get(link.to) === mark.id))
      .flatMap((link) => chipOf.get(link.from) ?? []);
  const outputs = (mark: ProcessMark): Chip[] =>
    graph.links.filter((link) => link.from === mark.id && link.kind !== 'input').flatMap((link) => chipOf.get(link.to) ?? []);
  const row = (mark: ProcessMark, chips: Chip[], key: string) => (
    <li key={key}>
      {t(key.startsWith('in') ? 'map.list.madeBy' : 'map.list.usedIn', { process: processName(mark.processes[0] ?? '') })}
      {!mark.runHere && ` ${t('map.list.noPlant')}`}
      <ul>
        {chips.map((other) => (
          <li key={other.id}>
            <button type="button" onClick={() => onChoose(other.id)}>
              <ChipName chip={other} />
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
  return (
    <ul className="map-list-ways">
      {processes.filter((mark) => outputs(mark).includes(chip)).map((mark) => row(mark, inputs(mark), `in ${mark.id}`))}
      {processes.filter((mark) => inputs(mark).includes(chip)).map((mark) => row(mark, outputs(mark), `out ${mark.id}`))}
    </ul>
  );
}
