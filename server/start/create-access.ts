import { join } from 'node:path';
import { createAccess, type Access } from '../access/access.ts';
import { AccessDamaged } from '../access/damage.ts';
import { createFileAudit } from '../access/file-audit.ts';
import { createFileStore } from '../access/file-store.ts';
import { createGraphAudit } from '../access/graph-audit.ts';
import { createGraphStore } from '../access/graph-store.ts';
import { createWitness } from '../access/witness.ts';
import type { Config } from '../config.ts';
import type { GraphSession } from '../graph/session.ts';
import type { Log } from '../graphql/context/log.ts';
import type { Exposure } from './exposure.ts';

/** Access where the graph is: files beside the embedded one, nodes on a Neo4j. */
export function createAccessOf(config: Config, exposure: Exposure, session: () => GraphSession, log: Log): Access {
  const folder = toAccessFolder(config);
  const isShared = config.neo4j !== null;
  const store = isShared ? createGraphStore(session) : createFileStore(folder);
  const say = (err: unknown): void => log.error({ err, ...aboutDamage(err) }, 'The audit trail cannot be written.');
  const witness = createWitness(session, say);
  return createAccess({
    store,
    audit: isShared ? createGraphAudit(session, store, say, witness) : createFileAudit(folder, say, witness),
    signOff: config.signOff,
    without: exposure.needsAccounts ? 'NOBODY' : exposure.isOpen ? 'ANYBODY_READS' : 'LOCAL_PERSON',
  });
}

export function toAccessFolder({ dataDir }: Pick<Config, 'dataDir'>): string {
  return join(dataDir, 'access');
}

/** Where the damage is, which only the log and the terminal are told. */
function aboutDamage(error: unknown): Record<string, unknown> {
  return error instanceof AccessDamaged ? { place: error.place } : {};
}
