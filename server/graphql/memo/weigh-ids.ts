const ID_BYTES = 40;

/** About so many bytes a kept set of ids takes. */
export const weighIds = (ids: ReadonlySet<string>): number => ID_BYTES * ids.size;
