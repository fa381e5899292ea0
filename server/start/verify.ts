/** Looks through journal and graph, and changes nothing. */
import { existsSync } from 'node:fs';
import { inspect } from 'node:util';
import { InvalidInput, type Sentence } from '../errors.ts';
import { openEmbedded } from '../graph/embedded.ts';
import { hasGraphFile } from '../graph/embedded-file.ts';
import { journalOf } from '../graph/graph-journal.ts';
import { readMark, type Mark } from '../graph/mark.ts';
import { openNeo4j } from '../graph/neo4j.ts';
import type { GraphSession } from '../graph/session.ts';
import { findDrift } from '../ingest/write/find-drift.ts';
import { isEmpty, type Changes } from '../ingest/write/find-changes.ts';
import { keyOf } from '../ingest/write/graph-parts.ts';
import { continueJournal } from '../journal/file-journal.ts';
import { digestJournal } from '../journal/digests/journal-digest.ts';
import type { Journal } from '../journal/journal.ts';
import { verifyFiles } from '../journal/verify-files.ts';
import { BadLine, createWalk, type JournalHead } from '../journal/walk.ts';
import { toAccessFolder } from './create-access.ts';
import { trailInFiles, trailInGraph, verifyAudit } from './verify-audit.ts';
import { toGraphFolder, toJournalFolder, type StoreSettings } from './open-store.ts';

/** One thing that was looked at. */
export interface Finding {
  isFine: boolean;
  said: Sentence;
}

/** @throws GraphRefused where the graph is in use or cannot be opened; what was found before is given all the same */
export async function* verifyStore({ dataDir, neo4j }: StoreSettings): AsyncGenerator<Finding> {
  if (neo4j) {
    const session = await openNeo4j({ ...neo4j, purpose: 'import' });
    try {
      yield* verifyWithin(session);
    } finally {
      await session.close();
    }
    return;
  }
  const [folder, journalFolder] = [toGraphFolder(dataDir), toJournalFolder(dataDir)];
  if (!existsSync(journalFolder)) throw noJournal(journalFolder);
  const { acknowledged, isProven, whole, damage } = await verifyFiles(journalFolder);
  const audited = await verifyAudit(continueJournal(journalFolder, whole).lines(), trailInFiles(toAccessFolder({ dataDir })));
  yield toChainFinding(whole, damage === null ? null : `${damage.file}: ${damage.why}`);
  yield acknowledged === null
    ? { isFine: false, said: { zh: 'head.json 缺失或损坏。', en: 'head.json is missing or damaged.' } }
    : toEndFinding(acknowledged, isProven);
  if (audited) yield audited;
  if (!hasGraphFile(folder))
    return yield {
      isFine: true,
      said: { zh: '没有图库文件：下次启动时由日志重建。', en: 'There is no graph file: the next start makes it from the journal.' },
    };
  const session = await openEmbedded(folder);
  try {
    yield* verifyGraph(session, continueJournal(journalFolder, whole), whole);
  } finally {
    await session.close();
  }
}

async function* verifyWithin(session: GraphSession): AsyncGenerator<Finding> {
  const journal = journalOf(session);
  const head = await journal.head();
  const walk = createWalk();
  let damage: string | null = null;
  try {
    for await (const { text, hash } of journal.lines()) walk.take(text, hash);
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    damage = error.message;
  }
  yield toChainFinding(walk.whole, damage);
  yield toEndFinding(head, walk.head.hash === head.hash && walk.head.revisionHash === head.revisionHash);
  const audited = damage === null ? await verifyAudit(journal.lines(), await trailInGraph(session)) : null;
  if (audited) yield audited;
  if (damage === null) yield* verifyGraph(session, journal, walk.whole);
}

async function* verifyGraph(session: GraphSession, journal: Journal, head: JournalHead): AsyncGenerator<Finding> {
  const mark = await readMark(session);
  yield toMarkFinding(mark, head);
  const digest = await digestJournal(() => journal.lines(), mark.revision);
  const [nodes, links] = [digest.nodes.size, digest.links.size];
  const { there, ...drift } = await findDrift(session, journal, digest);
  yield {
    isFine: there.nodes === nodes && there.links === links,
    said: {
      zh: `图中有 ${there.nodes} 个节点、${there.links} 条关系；日志应得 ${nodes} 和 ${links}。`,
      en: `The graph holds ${there.nodes} nodes and ${there.links} relations; by the journal there are ${nodes} and ${links}.`,
    },
  };
  yield toDriftFinding(drift);
}

function toChainFinding({ number, revision }: JournalHead, damage: string | null): Finding {
  const said = {
    zh: `日志：${number} 行首尾相接，完整到修订 ${revision}${damage === null ? '' : `；其后损坏：${damage}`}。`,
    en: `Journal: ${number} lines hang together, whole up to revision ${revision}${damage === null ? '' : `; damaged after that: ${damage}`}.`,
  };
  return { isFine: damage === null, said };
}

function toEndFinding({ number, revision }: JournalHead, isReached: boolean): Finding {
  const said = isReached
    ? {
        zh: `已确认的全部都在：${number} 行，修订 ${revision}。`,
        en: `All that was acknowledged is there: ${number} lines, revision ${revision}.`,
      }
    : {
        zh: `已确认到第 ${number} 行、修订 ${revision}，日志没有到那里。`,
        en: `Line ${number}, revision ${revision}, was acknowledged; the journal does not reach it.`,
      };
  return { isFine: isReached, said };
}

function toMarkFinding({ revision, hash, pending }: Mark, head: JournalHead): Finding {
  const isFine = pending === null && revision === head.revision && (revision === 0 || hash === head.revisionHash);
  const half =
    pending === null
      ? { zh: '', en: '' }
      : { zh: `，修订 ${pending.revision} 写了一半`, en: `, and revision ${pending.revision} is half written` };
  return {
    isFine,
    said: {
      zh: `图在修订 ${revision}，日志在修订 ${head.revision}${isFine ? '，两者一致' : ''}${half.zh}。`,
      en: `The graph is at revision ${revision}, the journal at ${head.revision}${isFine ? '; they agree' : ''}${half.en}.`,
    },
  };
}

/** So many ids are named. */
const NAMED = 5;

function toDriftFinding(drift: Changes): Finding {
  if (isEmpty(drift))
    return {
      isFine: true,
      said: { zh: '图中的每个节点和关系都与日志相同。', en: 'Every node and relation of the graph is as the journal says.' },
    };
  const { newNodes, changedNodes, goneNodes, newLinks, goneLinks } = drift;
  const names = [...newNodes, ...changedNodes.map(({ after }) => after), ...goneNodes].map(keyOf);
  const links = [...newLinks, ...goneLinks].map(({ type, from, to }) => `${keyOf(from)} -${type}-> ${keyOf(to)}`);
  const first = inspect([...names, ...links].slice(0, NAMED), { breakLength: Infinity });
  return {
    isFine: false,
    said: {
      zh: `图与日志不同：多出 ${newNodes.length} 个节点、${newLinks.length} 条关系，缺 ${goneNodes.length} 和 ${goneLinks.length}，改了 ${changedNodes.length} 个节点，如 ${first}。`,
      en: `The graph differs from the journal: ${newNodes.length} nodes and ${newLinks.length} relations too many, ${goneNodes.length} and ${goneLinks.length} missing, ${changedNodes.length} nodes changed, such as ${first}.`,
    },
  };
}

function noJournal(folder: string): InvalidInput {
  return new InvalidInput({
    zh: `这里没有日志（${folder}）。请用 DATA_DIR 或 NEO4J_URI 指明要核对哪一个；建于有日志之前的图库，启动一次就会有。`,
    en: `There is no journal here (${folder}). Name the one that is meant with DATA_DIR or NEO4J_URI; a graph from before there were journals gets one when it is started.`,
  });
}
