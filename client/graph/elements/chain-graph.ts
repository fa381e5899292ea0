import { isLacking, type ChainPicture, type MapProcess, type MapProduct } from './types.ts';
import { isAvailable } from '../../widgets/status.ts';
import type { Selection } from './focus.ts';
import { gatherChips, type Chip } from './gather.ts';

/** "且": one process, or several that differ only in members of gathered chips. "或": one OR group of it. */
export interface ProcessMark {
  id: string;
  kind: 'all';
  processes: readonly string[];
  runHere: boolean;
  output: string;
}
export interface ChoiceMark {
  id: string;
  kind: 'any';
  of: string;
}
export type GraphMark = ProcessMark | ChoiceMark;

/** `lacking`: what runs along it is not available here; `idle`: its process does not run here. */
export interface GraphLink {
  id: string;
  from: string;
  to: string;
  kind: 'input' | 'output' | 'byproduct';
  lacking: boolean;
  idle: boolean;
  /** Of a bundle: how many links it stands for. */ count?: number;
}

export interface ChainGraph {
  chips: readonly Chip[];
  core: ReadonlySet<string>;
  marks: readonly GraphMark[];
  links: readonly GraphLink[];
}

/**
 * The parts to draw for a selection: chips, process marks, OR marks and the links between them.
 * A link is lacking when its input is neither available nor a raw material; inside an OR group only when no member is.
 * Complexity: linear in the flows of the chosen processes.
 */
export function toChainGraph(picture: ChainPicture, selection: Selection): ChainGraph {
  const shown = [...selection.products].sort().flatMap((id) => picture.products.get(id) ?? []);
  const apart = selection.core.size === 1 ? selection.core : new Set<string>();
  const chips = gatherChips(shown, apart);
  const chipOf = new Map(chips.flatMap((chip) => chip.members.map((member) => [member.id, chip.id])));
  const marks = new Map<string, ProcessMark>();
  const choices: ChoiceMark[] = [];
  const links = new Map<string, GraphLink>();
  const draw = (link: Omit<GraphLink, 'id'>): void => {
    const id = `${link.from}→${link.to}`;
    const known = links.get(id);
    // Where gathered members differ, the better case counts: the chip says which member it is.
    links.set(id, known ? { ...known, lacking: known.lacking && link.lacking, idle: known.idle && link.idle } : { id, ...link });
  };

  for (const process of picture.processes) {
    if (!selection.processes.has(process.id)) continue;
    const output = chipOf.get(process.output);
    if (output === undefined) continue;
    const key = signature(process, chipOf);
    const known = marks.get(key);
    const id = known?.id ?? `process:${process.id}`;
    marks.set(key, {
      id,
      kind: 'all',
      output,
      processes: [...(known?.processes ?? []), process.id],
      runHere: (known?.runHere ?? false) || process.runHere,
    });
    const idle = !process.runHere;
    for (const input of process.inputs) {
      const from = chipOf.get(input);
      if (from !== undefined) draw({ from, to: id, kind: 'input', lacking: lacks(picture, [input]), idle });
    }
    process.choices.forEach((choice, index) => {
      const sources = new Set(choice.flatMap((member) => chipOf.get(member) ?? []));
      if (sources.size === 0) return;
      const lacking = lacks(picture, choice);
      // A group whose members stand in one chip needs no mark of its own: the chip says "5 种".
      const into = sources.size === 1 ? id : `${id}#${index}`;
      if (into !== id && !known) choices.push({ id: into, kind: 'any', of: id });
      for (const from of sources) draw({ from, to: into, kind: 'input', lacking, idle });
      if (into !== id) draw({ from: into, to: id, kind: 'input', lacking, idle });
    });
    draw({ from: id, to: output, kind: 'output', lacking: false, idle });
    for (const byproduct of process.byproducts) {
      const to = chipOf.get(byproduct);
      if (to !== undefined && to !== output) draw({ from: id, to, kind: 'byproduct', lacking: false, idle });
    }
  }
  const core = new Set([...selection.core].flatMap((id) => chipOf.get(id) ?? []));
  return { chips, core, marks: [...marks.values(), ...choices], links: [...links.values()] };
}

function lacks(picture: ChainPicture, anyOf: readonly string[]): boolean {
  const members = anyOf.flatMap((id): MapProduct[] => {
    const product = picture.products.get(id);
    return product ? [product] : [];
  });
  return members.length > 0 && members.every(isLacking) && !members.some((member) => isAvailable(member.status));
}

/** Processes with the same signature cannot be told apart once their members are gathered. */
function signature(process: MapProcess, chipOf: ReadonlyMap<string, string>): string {
  const names = (ids: readonly string[]): string => [...new Set(ids.map((id) => chipOf.get(id) ?? ''))].sort().join(',');
  const gathered = chipOf.get(process.output) !== process.output;
  return gathered ? [names([process.output]), names(process.inputs), process.choices.map(names).sort().join('/')].join('<') : process.id;
}
