import { idParam } from '../../state/params.ts';

/** What the side panel shows: a product, or a process. */
export const PANEL_STATE = { product: idParam('product'), process: idParam('process') };
