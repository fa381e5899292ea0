/** To which statement a link belongs, and which nodes are part of another's statement. */
import { LABELS, LINKS, type Label, type Link } from './vocabulary.ts';

/** Links to nodes that are no statement by themselves: a flow is part of its process, a product of a project part of the project. */
export const PART_OF_ITS_SOURCE: readonly Link[] = [LINKS.input, LINKS.output, LINKS.plansFor];

/** The labels of such nodes, each with the label of what they are part of. */
export const PARTS: Readonly<Partial<Record<Label, Label>>> = { [LABELS.flow]: LABELS.process, [LABELS.projectProduct]: LABELS.project };

/**
 * The label and the id of the statement that a node is, or is part of. The id of a part begins with its kind and the id of what it is part
 * of: `flow:smelt:input:ore`.
 */
export function toStatement(label: Label, id: string): { label: Label; id: string } {
  const whole = PARTS[label];
  return whole === undefined ? { label, id } : { label: whole, id: id.split(':')[1] ?? id };
}

/** Links that point at the statement they are part of: an enterprise makes a production, a process takes a flow. */
const TARGETS: ReadonlySet<Link> = new Set([
  LINKS.makes,
  LINKS.needs,
  LINKS.gives,
  LINKS.enters,
  LINKS.lacks,
  LINKS.surveyed,
  LINKS.aimsAt,
  LINKS.takesPlant,
  LINKS.hasLeft,
  LINKS.sends,
  LINKS.plansFor,
  LINKS.input,
  LINKS.output,
  LINKS.holds,
  LINKS.reached,
  LINKS.noted,
  LINKS.tookPart,
]);
export const isOwnedByTarget = (type: Link): boolean => TARGETS.has(type);
