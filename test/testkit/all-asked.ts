import { QUESTIONS } from '../../client/panel/panel-state.ts';

/** Of an address with a product: every question of its panel is open. */
export const ALL_ASKED = `ask=${QUESTIONS.join(',')}`;
