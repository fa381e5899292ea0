import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readState, writeState, type Schema, type StateOf } from './params.ts';

export interface ChangeOptions {
  /** True for changes that nobody wants to step back through: typing, sliders, hovering. Default: a new step in the history. */
  replace?: boolean;
}

/**
 * The state of a view, held by the address: opening the address elsewhere gives the same picture, the back button undoes a step.
 * `const [state, change] = useViewState(SCHEMA)`; `change({ focus: 'niso4' })` leaves all else as it is. SCHEMA is a constant of the
 * module.
 */
export function useViewState<S extends Schema>(schema: S): [StateOf<S>, (change: Partial<StateOf<S>>, options?: ChangeOptions) => void] {
  const [search, setSearch] = useSearchParams();
  const state = useMemo(() => readState(schema, search), [schema, search]);
  const change = useCallback(
    (part: Partial<StateOf<S>>, options: ChangeOptions = {}) => {
      // The window's address, not the rendered one: two changes in one tick would otherwise lose the first.
      setSearch(writeState(schema, part, new URLSearchParams(window.location.search)), { replace: options.replace ?? false });
    },
    [schema, setSearch],
  );
  return [state, change];
}
