/** What a thing is called, for the note of a revision. */
export function nameOf(thing: { name?: string; title?: string; id?: string } | undefined): string {
  return thing?.name ?? thing?.title ?? thing?.id ?? '';
}
