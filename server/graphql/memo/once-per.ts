/** Keeps what is computed from an object as long as the object itself lives: facts and views belong to one revision. */
export function oncePer<Key extends object, T>(compute: (key: Key) => T): (key: Key) => T {
  const kept = new WeakMap<Key, { value: T }>();
  return (key) => {
    let entry = kept.get(key);
    if (!entry) kept.set(key, (entry = { value: compute(key) }));
    return entry.value;
  };
}

/** The same for a question about the object; at most `most` answers are kept, the oldest goes first. */
export function oncePerQuestion<Key extends object, T>(most: number): (key: Key, question: string, compute: () => T) => T {
  const answersOf = oncePer<Key, Map<string, T>>(() => new Map());
  return (key, question, compute) => {
    const answers = answersOf(key);
    if (answers.has(question)) return answers.get(question) as T;
    if (answers.size >= most) answers.delete(answers.keys().next().value as string);
    const answer = compute();
    answers.set(question, answer);
    return answer;
  };
}
