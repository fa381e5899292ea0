import { PROCESS_METHODS } from './process-methods.ts';
import { NETWORK_METHODS } from './network-methods.ts';
import { FIGURE_METHODS } from './figure-methods.ts';
import type { OwnMethod } from './own-method.ts';

/** Every method that takes a table of one's own, by its id. */
export const OWN_METHODS: Readonly<Record<string, OwnMethod>> = { ...PROCESS_METHODS, ...NETWORK_METHODS, ...FIGURE_METHODS };
