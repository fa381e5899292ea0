import { toShort } from '../../ingest/problems/check-problems.ts';
import { isShareAlone, readHolders, type Holder } from '../cells/read-holders.ts';
import { findEnterprise, type FoundEnterprise } from './find-enterprise.ts';
import { remember } from './remember.ts';
import { addLine, addNote, addProblem, say, type RowTask } from './row-task.ts';
import { toId } from './to-id.ts';

/** Holders that are nobody in particular, and those that are a person by their name alone. */
const NOBODY = /^(其他|其它|其余|公众|自然人|个人|流通股|员工持股.*|others?|public|minority.*|free float|undisclosed|n\/?a|-+|—+|无)$/i;
const PERSON = /^(?!.*(公司|集团|厂|院|所)$)\p{Script=Han}{2,3}$/u;

/** Who holds the enterprise of the row, and what it belongs to. @param inName holders that stand in its own name */
export function addOwners(task: RowTask, held: FoundEnterprise, inName: readonly Holder[]): void {
  const cell = task.cells.of('holders');
  const holders = [...inName, ...holdersBeside(task)];
  const column = cell ?? task.cells.of('enterprise');
  const sum = holders.reduce((total, { share }) => total + (share ?? 0), 0);
  if (sum > 100.5) {
    addProblem(task, column!.column.name, {
      zh: `各股东的比例加起来是 ${Math.round(sum * 100) / 100}%，不应超过 100%`,
      en: `the shares add up to ${Math.round(sum * 100) / 100} %; they should not exceed 100 %`,
    });
    return;
  }
  for (const holder of holders) addHolder(task, held, holder, column!.column.name);
  const parent = task.cells.of('parent');
  if (parent === null || NOBODY.test(parent.text)) return;
  const above = findOwner(task, parent.text, parent.column.name);
  if (above === null || above.id === held.id) return;
  if (task.context.owners.closes({ child: held.id, parent: above.id }))
    addProblem(task, parent.column.name, {
      zh: `${above.name}已在${held.name}之下（图谱或前面的行这样写），这一行会绕成圈；请改正其中一处`,
      en: `${above.name} is below ${held.name} already, by the graph or a row above, and this row would make a circle; correct one of them`,
    });
  else addLine(task, 'relations', { from_id: held.id, kind: 'SUBSIDIARY_OF', to_id: above.id }, { to_id: parent });
}

/** Who stands as a holder; a share in a column of its own is that of the one holder beside it, else nobody's, and a note. */
function holdersBeside(task: RowTask): Holder[] {
  const cells = task.cells.all('holders');
  const named = cells.flatMap(({ text }) => readHolders(text));
  const shares = cells.filter(({ text }) => isShareAlone(text));
  const [only] = named;
  if (shares.length === 1 && named.length === 1 && only!.share === null) return [{ ...only!, share: Number.parseFloat(shares[0]!.text) }];
  for (const { text, column } of shares) {
    addNote(task, column.name, text);
    say(
      task,
      column.name,
      '只写了比例，没有写谁持有，记在备注里；写成“金川集团 51%”',
      'a share stands here without its holder and is kept as a note; write it as "Jinchuan Group 51%"',
    );
  }
  return named;
}

function addHolder(task: RowTask, held: FoundEnterprise, { name, share }: Holder, column: string): void {
  if (NOBODY.test(name)) return;
  const holder = findOwner(task, name, column);
  if (holder === null || holder.id === held.id) return;
  const words = share === null ? name : `${name} ${share}%`;
  const columns = { to_id: task.cells.of('holders') ?? task.cells.of('enterprise') };
  addLine(
    task,
    'relations',
    { from_id: holder.id, kind: 'INVESTS_IN', to_id: held.id, note: share === null ? '' : `持股 ${share}%` },
    columns,
  );
  if (share === null) return;
  const claim = {
    id: toId('c', held.id, holder.id, 'share', task.source),
    subject: held.name,
    about: held.id,
    indicator: '持股比例',
    kind: 'actual',
    raw: words,
    value: share,
    unit: '%',
    bound: 'exact',
  };
  addLine(task, 'claims', claim);
}

function findOwner(task: RowTask, name: string, column: string): FoundEnterprise | null {
  const found = findEnterprise(task, { name, uscc: null, listedCode: null, region: null }, column);
  if (found === null || !found.isNew) return found;
  if (PERSON.test(name)) {
    say(task, column, `“${toShort(name)}”像是人名，没有导入`, `"${toShort(name)}" looks like the name of a person and was left out`);
    return null;
  }
  const cells = { id: found.id, name_zh: name, kind: 'ENTERPRISE', geo_precision: 'placeholder', name_verified: '0', stands_for: '1' };
  addLine(task, 'enterprises', cells, { name_zh: task.cells.of('holders') ?? task.cells.of('parent') });
  remember(task, found, { uscc: null, listedCode: null, region: null, nameEn: null, aliases: [] });
  return found;
}
