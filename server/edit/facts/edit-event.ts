import { foldWhole } from '../../../shared/fold-text.ts';
import type { ChainEvent } from '../../domain/records.ts';
import { toLine } from '../../import/rows/line.ts';
import { toId } from '../../import/rows/to-id.ts';
import { checkEdit } from '../check-edit.ts';
import { given, type Backing, type Edit, type Moment, type There } from '../edit.ts';
import { mustBePast, toBasis } from '../to-basis.ts';
import { mustBeNewOnDay, mustKnow } from './must-know.ts';
import { placesOfEvent } from './places.ts';
import { toCells } from './to-cells.ts';
import { toSpan } from './to-span.ts';

export interface EventInput {
  id?: string | null | undefined;
  name?: string | null | undefined;
  nameEn?: string | null | undefined;
  kind?: ChainEvent['kind'] | null | undefined;
  start?: string | null | undefined;
  end?: string | null | undefined;
  participants?: readonly string[] | null | undefined;
  places?: readonly string[] | null | undefined;
}

const COLUMNS = { name_zh: 'name', name_en: 'nameEn', date: 'start', note: 'asked.note' };

/** A visit, a talk, a meeting: when, who took part, where. Who came and what was agreed there stays as it is. */
export function editEvent(input: EventInput, backing: Backing, there: There, moment: Moment): Edit {
  const { events } = there.recordIndex;
  const old = input.id == null ? null : mustKnow(events, input.id, { zh: '活动', en: 'event' });
  const name = given(input, 'name', old?.name) ?? '';
  const start = given(input, 'start', old?.start ?? null) ?? null;
  const end = given(input, 'end', old?.end ?? null) ?? null;
  if (!old) mustBeNewOnDay(there.records.events, name, start, (one) => one.start);
  for (const [argument, day] of Object.entries({ start, end })) if (day !== null) mustBePast(day, moment.latest, argument);
  const basis = toBasis(backing, there, moment);
  const cells = toCells({
    id: old?.id ?? toId('evt', foldWhole(name), start ?? ''),
    name_zh: name,
    name_en: given(input, 'nameEn', old?.nameEn),
    kind: input.kind ?? old?.kind ?? 'MEETING',
    date: toSpan(start, end, 'end'),
    participants: given(input, 'participants', old?.participants) ?? [],
    people: old?.people ?? [],
    places: given(input, 'places', old?.places) ?? [],
    agreements: old?.agreements ?? [],
    ...basis.cells,
  });
  const stated = checkEdit([...basis.lines, toLine('events', cells, COLUMNS)], there);
  const event = stated.records.events[0]!;
  return {
    stated,
    gone: [],
    ids: [event.id],
    places: [...(old ? placesOfEvent(old, there) : []), ...placesOfEvent(event, there)],
    about: name,
  };
}
