import { useState } from 'react';

/**
 * A control over a piece of the address: what the hand has just set is shown at once, before the address has it.
 * The router brings a new address when it finds time; without a draft, fast keys would be counted from a value that is behind.
 * @returns what to show, and how to set it together with the address
 */
export function useDraft<T extends string | number>(value: T, write: (value: T) => void): [T, (value: T) => void] {
  const [draft, setDraft] = useState<T | null>(null);
  // The address has caught up: from here on it leads again.
  if (draft === value) setDraft(null);
  return [
    draft ?? value,
    (next) => {
      setDraft(next);
      write(next);
    },
  ];
}
