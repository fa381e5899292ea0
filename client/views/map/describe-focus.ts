import { selectFocus } from '../../graph/elements/select-focus.ts';
import type { Focus } from '../../graph/elements/focus.ts';
import { isLacking, type ChainPicture, type MapProcess, type MapProduct } from '../../graph/elements/types.ts';
import { isAvailable } from '../../widgets/status.ts';

/** What the title line of a product's graph says, as data: words come from client/text. */
export type FocusFinding =
  | { kind: 'here'; product: MapProduct; up: number; down: number }
  | { kind: 'noProcess'; product: MapProduct }
  | { kind: 'lacks'; product: MapProduct; lacking: MapProduct[] }
  | { kind: 'onlyPlant'; product: MapProduct };

/**
 * Why a product is not made here, read from the process that lacks least: inputs that are neither available nor raw
 * materials; of an OR group all members, and only if none is there.
 */
export function describeFocus(picture: ChainPicture, product: MapProduct): FocusFinding {
  if (isAvailable(product.status)) {
    const count = (focus: Focus): number => selectFocus(picture, focus).products.size - 1;
    const up = count({ kind: 'product', product: product.id, up: 1, down: 0 });
    return { kind: 'here', product, up, down: picture.processes.filter((process) => takes(process, product.id)).length };
  }
  const lists = picture.processes.filter((process) => process.output === product.id).map((process) => lackingOf(picture, process));
  const [best] = lists.sort((a, b) => a.length - b.length);
  if (!best) return { kind: 'noProcess', product };
  return best.length === 0 ? { kind: 'onlyPlant', product } : { kind: 'lacks', product, lacking: best };
}

function takes(process: MapProcess, id: string): boolean {
  return process.inputs.includes(id) || process.choices.some((choice) => choice.includes(id));
}

function lackingOf(picture: ChainPicture, process: MapProcess): MapProduct[] {
  const known = (ids: readonly string[]): MapProduct[] => ids.flatMap((id) => picture.products.get(id) ?? []);
  const plain = known(process.inputs).filter(isLacking);
  const groups = process.choices.map(known).filter((members) => members.length > 0 && members.every(isLacking));
  return [...plain, ...groups.flatMap((members) => members.slice(0, 1))];
}
