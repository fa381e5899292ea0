export interface CheckCount {
  key: string;
  text: string;
  done: number;
  open: number;
}

/**
 * Per step of the checklists: for how many projects it is recorded as done, and for how many nothing is recorded. In the order of the
 * lists.
 */
export function countChecks(projects: readonly { checklist: readonly { key: string; text: string; done: boolean }[] }[]): CheckCount[] {
  const counts = new Map<string, CheckCount>();
  for (const { checklist } of projects) {
    for (const { key, text, done } of checklist) {
      const count = counts.get(key) ?? { key, text, done: 0, open: 0 };
      if (done) count.done += 1;
      else count.open += 1;
      counts.set(key, count);
    }
  }
  return [...counts.values()];
}
