import { useState } from 'react';

/** The fields of a form: what stands in them, and what a field with a name needs to show and change it. */
export function useFields<Draft extends object>(begin: () => Draft) {
  const [draft, setDraft] = useState(begin);
  const of = <Name extends keyof Draft>(name: Name) => ({
    value: draft[name],
    onChange: (value: Draft[Name]) => setDraft((before) => ({ ...before, [name]: value })),
  });
  return { draft, of };
}
