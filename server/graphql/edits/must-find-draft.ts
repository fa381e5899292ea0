import type { Draft } from '../../drafts/draft.ts';
import { NotFound } from '../../errors.ts';
import type { Context } from '../context/context.ts';

/** @throws NotFound */
export async function mustFindDraft(id: string, { loaders }: Context): Promise<Draft> {
  const found = (await loaders.drafting('list', null)).find((draft) => draft.id === id);
  if (found) return found;
  throw new NotFound({ zh: `没有编号为“${id}”的草稿。`, en: `There is no draft with the id "${id}".` }, { draft: id });
}
