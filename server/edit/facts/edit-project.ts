import { foldWhole } from '../../../shared/fold-text.ts';
import { productsInRole, type Project } from '../../domain/records.ts';
import { toLine, type Line } from '../../import/rows/line.ts';
import { toId } from '../../import/rows/to-id.ts';
import { checkEdit } from '../check-edit.ts';
import { given, type Backing, type Edit, type Moment, type There } from '../edit.ts';
import { toBasis, type Basis } from '../to-basis.ts';
import { toClaimLine, type ClaimInput } from './edit-claim.ts';
import { alreadyThere, mustKnow } from './must-know.ts';
import { placesOfProject } from './places.ts';
import { asPlanned, toProjectCells } from './project-cells.ts';
import { toCells } from './to-cells.ts';

export interface ProjectInput {
  id?: string | null | undefined;
  name?: string | null | undefined;
  nameEn?: string | null | undefined;
  owners?: readonly string[] | null | undefined;
  makes?: readonly string[] | null | undefined;
  uses?: readonly string[] | null | undefined;
  region?: string | null | undefined;
  policyLine?: string | null | undefined;
  batch?: string | null | undefined;
  inChain?: boolean | null | undefined;
  investment?: ClaimInput | null | undefined;
  capacity?: ClaimInput | null | undefined;
  caseOwner?: string | null | undefined;
}

const COLUMNS = {
  name_zh: 'name',
  name_en: 'nameEn',
  owner_ids: 'owners',
  policy_line: 'policyLine',
  in_chain: 'inChain',
  case_owner: 'caseOwner',
  note: 'asked.note',
};

/** A project with its sums as claims; a new one is tracked until it is moved. */
export function editProject(input: ProjectInput, backing: Backing, there: There, moment: Moment): Edit {
  const { projects } = there.recordIndex;
  const old = input.id == null ? null : mustKnow(projects, input.id, { zh: '项目', en: 'project' });
  const name = given(input, 'name', old?.name) ?? '';
  if (!old) mustBeNew(name, there);
  const id = old?.id ?? toId('pj', foldWhole(name));
  const basis = toBasis(backing, there, moment);
  const claims = {
    investment: toSum('investment', input, basis, there, { id, name }),
    capacity: toSum('capacity', input, basis, there, { id, name }),
  };
  const sumOf = (field: 'investment' | 'capacity') => claims[field]?.id ?? (input[field] === null ? null : (old?.[field] ?? null));
  const cells = toCells({
    ...(old ? toProjectCells(old) : { id, stage: 'TRACKING' }),
    name_zh: name,
    name_en: given(input, 'nameEn', old?.nameEn),
    owner_ids: given(input, 'owners', old?.owners),
    region: given(input, 'region', old?.region),
    policy_line: given(input, 'policyLine', old?.policyLine),
    batch: given(input, 'batch', old?.batch),
    in_chain: input.inChain ?? old?.inChain ?? true,
    case_owner: given(input, 'caseOwner', old?.caseOwner),
    investment_claim: sumOf('investment'),
    capacity_claim: sumOf('capacity'),
    ...basis.cells,
  });
  const products = (['MAKES', 'USES'] as const).flatMap((role) => toPlans(id, role, input, old, basis));
  const lines = Object.values(claims).flatMap((claim) => (claim ? [claim.line] : []));
  const brought = { project: [id], claim: Object.values(claims).flatMap((claim) => (claim ? [claim.id] : [])) };
  const stated = checkEdit([...basis.lines, ...lines, toLine('projects', cells, COLUMNS), ...products], there, brought);
  const { facts, records } = stated;
  const [project] = records.projects;
  const kept = old ? asPlanned(old).filter(({ role, product }) => wanted(role, input)?.includes(product) ?? true) : [];
  return {
    stated: { facts, records: { ...records, projects: [{ ...project!, products: [...kept, ...project!.products] }] } },
    gone: [],
    ids: [id, ...brought.claim],
    places: [...(old ? placesOfProject(old, there) : []), ...placesOfProject(project!, there)],
    about: name,
  };
}

type Role = Project['products'][number]['role'];

/** The products that the project is said to have in a role; undefined where that is left as it is. */
function wanted(role: Role, { makes, uses }: ProjectInput): readonly string[] | undefined {
  const list = role === 'MAKES' ? makes : uses;
  return list === undefined ? undefined : (list ?? []);
}

/** Lines for the products that come to it. */
function toPlans(id: string, role: Role, input: ProjectInput, old: Project | null, basis: Basis): Line[] {
  const there = new Set<string>(old ? productsInRole(old, role) : []);
  const columns = { product_id: role === 'MAKES' ? 'makes' : 'uses' };
  return (wanted(role, input) ?? [])
    .filter((product) => !there.has(product))
    .map((product) => toLine('projectProducts', { project_id: id, product_id: product, role, ...basis.cells }, columns));
}

function toSum(field: 'investment' | 'capacity', input: ProjectInput, basis: Basis, there: There, owner: { id: string; name: string }) {
  const sum = input[field];
  return sum == null ? null : toClaimLine(sum, basis, there, owner, `${field}.`);
}

/** @throws InvalidInput */
function mustBeNew(name: string, { records }: There): void {
  const same = records.projects.find((one) => foldWhole(one.name) === foldWhole(name));
  if (name === '' || !same) return;
  throw alreadyThere({ zh: `项目“${name}”`, en: `the project "${name}"` }, same.id);
}
