import type { TFunction } from 'i18next';
import type { ChainGraph } from '../../graph/elements/chain-graph.ts';
import type { Focus } from '../../graph/elements/focus.ts';
import { statusWordKey } from '../../widgets/status.ts';
import { readFocus } from './map-place.ts';

/** What the side panel shows. */
export interface Opened {
  product: string | null;
  process: string | null;
}

/** The part of the graph that shows what the side panel shows; null where none does. */
export function findOpened({ chips, marks }: ChainGraph, { product, process }: Opened): string | null {
  return (
    chips.find((chip) => chip.opens === product || chip.members.some((member) => member.id === product))?.id ??
    marks.find((mark) => mark.kind === 'all' && process !== null && mark.processes.includes(process))?.id ??
    null
  );
}

/** Where a press on the part leads: a cell to its focus, everything else into the side panel; null closes the panel. */
export function followPart({ chips, marks }: ChainGraph, id: string | null): { focus: Focus } | { opened: Opened } {
  const chip = chips.find((one) => one.id === id);
  if (chip) {
    const cell = chip.members.length === 0 ? readFocus(chip.opens, null, null) : null;
    return cell ? { focus: cell } : { opened: { product: chip.opens, process: null } };
  }
  const mark = marks.find((one) => one.id === id);
  const all = marks.find((one) => one.kind === 'all' && one.id === (mark?.kind === 'any' ? mark.of : id));
  return { opened: { product: null, process: all?.kind === 'all' ? (all.processes[0] ?? null) : null } };
}

/** The part in words, for the ear and for the line below the graph. */
export function sayPart({ chips, marks }: ChainGraph, id: string | null, processName: (id: string) => string, t: TFunction): string {
  const chip = chips.find((one) => one.id === id);
  if (chip) {
    const gathered = chip.members.length > 1 ? ` ${t('map.gathered', { count: chip.members.length })}` : '';
    return `${chip.name}${gathered} · ${t(statusWordKey(chip.status))}`;
  }
  const mark = marks.find((one) => one.id === id);
  if (!mark) return '';
  if (mark.kind === 'any') return t('map.mark.anyLong');
  return `${mark.processes.map(processName).join(t('map.comma'))} · ${t(mark.runHere ? 'map.mark.here' : 'map.mark.noPlant')}`;
}
