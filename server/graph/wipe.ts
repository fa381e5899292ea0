import { HISTORY_LABELS, KEY_LABELS } from './vocabulary.ts';
import type { GraphSession } from './session.ts';

const AT_A_TIME = 5_000;

/** Takes all facts and their history away, in steps; the mark stays, and so does whatever is not ours. */
export async function wipeFacts(session: GraphSession): Promise<void> {
  for (const label of [...KEY_LABELS, ...HISTORY_LABELS]) await wipeLabel(session, label);
}

/** Takes every node of a label away. @param atATime so many in one transaction */
export async function wipeLabel(session: GraphSession, label: string, atATime = AT_A_TIME): Promise<void> {
  for (;;) {
    const [row] = await session.write((tx) => tx.run(`MATCH (n:${label}) WITH n LIMIT ${atATime} DETACH DELETE n RETURN count(n) AS gone`));
    if (((row?.['gone'] ?? 0) as number) === 0) return;
  }
}
