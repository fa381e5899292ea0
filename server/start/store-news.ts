/** What is said of a store that is not as it was left. */
import type { Sentence } from '../errors.ts';
import type { GraphSession } from '../graph/session.ts';
import type { Progress } from '../ingest/write/apply-rows.ts';

export type Say = (news: Sentence) => void;
export interface OpenStore {
  session: GraphSession;
  /** The version of the schema that was found. */
  schema: number;
}

export const toSetAsideSentence = (folder: string, place: string): Sentence => ({
  zh: `图库文件夹 ${folder} 与日志不符或无法读取，已移到 ${place}，将由日志重建；没有丢失任何修订。`,
  en: `The graph folder ${folder} does not show its journal or cannot be read. It was moved to ${place} and is rebuilt from the journal; no revision is lost.`,
});
export const toRebuildingSentence = (revision: number): Sentence => ({
  zh: `正在由日志重建图库（修订 ${revision}）……`,
  en: `Rebuilding the graph from its journal (revision ${revision}) …`,
});
export const toCaughtUpSentence = (from: number, to: number): Sentence => ({
  zh: `上次结束时图库停在修订 ${from}，已按日志补到修订 ${to}。`,
  en: `The graph had stopped at revision ${from}; it was brought to revision ${to} from its journal.`,
});
export const toUndoneSentence = (revision: number): Sentence => ({
  zh: `修订 ${revision} 的写入没有完成、也从未确认，已撤回。`,
  en: `Revision ${revision} was never finished nor acknowledged; it was taken back.`,
});
export const toTakenOverSentence = (place: string, revision: number, nodes: number): Sentence => ({
  zh: `图库建于有日志之前：已把其中全部内容（修订 ${revision}，${nodes} 个节点）记为日志 ${place} 的第一条。`,
  en: `The graph is from before there were journals: all that it holds (revision ${revision}, ${nodes} nodes) is now the first entry of the journal ${place}.`,
});
export const toAheadSentence = (dataDir: string, revision: number, told: number): Sentence => ({
  zh:
    `数据文件夹 ${dataDir} 里图库已到修订 ${revision}，日志却只到修订 ${told}：日志缺了一段，没有启动，也没有改动任何内容。` +
    `请用 npm run restore 恢复备份；若愿意退回，请运行 npm run verify -- --accept-until ${told}。`,
  en:
    `In the data folder ${dataDir} the graph is at revision ${revision} and the journal ends at ${told}: part of the journal is missing. Nothing was started and nothing changed. ` +
    `Restore a backup with npm run restore, or, to go back, run npm run verify -- --accept-until ${told}.`,
});
export const toGoneSentence = (folder: string, revision: number): Sentence => ({
  zh: `日志文件夹 ${folder} 不见了，而图库（修订 ${revision}）是由它而来；没有启动，也没有改动任何内容。请把它放回原处，或用 npm run restore 恢复备份。`,
  en: `The journal folder ${folder} is gone, and the graph (revision ${revision}) was made from it. Nothing was started and nothing changed. Put it back, or restore a backup with npm run restore.`,
});
export const toEmptySentence = (folder: string): Sentence => ({
  zh: `这里有图库文件，其中却没有任何修订，也没有日志 ${folder}；种子数据不会写到它上面。请恢复备份，或把图库文件夹移走后再启动。`,
  en: `There is a graph file here without any revision and without a journal ${folder}; the seeds are not written over it. Restore a backup, or move the graph folder away and start again.`,
});

/** Every so many records the progress is told. */
const STEP = 0.25;

/** Tells how far a long writing is, a few times. */
export function sayShare(say: (progress: Sentence) => void): Progress {
  let told = 0;
  return (done, total, what) => {
    const share = total === 0 ? 1 : done / total;
    if (share < 1 && share < told + STEP) return;
    told = share;
    const percent = Math.round(share * 100);
    say({ zh: `装入数据 ${percent}%（${what.zh}）`, en: `Loading ${percent}% (${what.en})` });
  };
}
