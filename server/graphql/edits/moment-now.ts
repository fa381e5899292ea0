import type { Moment } from '../../edit/edit.ts';
import { dayAhead, todayOf } from '../memo/today.ts';

/** Hours by which the first places of the earth are ahead of UTC. */
const MOST_AHEAD = 14;

export const momentNow = (): Moment => ({ today: todayOf(), latest: dayAhead(MOST_AHEAD) });
