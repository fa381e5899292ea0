import { join } from 'node:path';
import { createAccess, type Access } from '../access/access.ts';
import type { Audit } from '../access/audit.ts';
import type { AccessStore } from '../access/book.ts';
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
  const store = openAccounts(config, session);
  const say = (err: unknown): void => log.error({ err, ...aboutDamage(err) }, 'The audit trail cannot be written.');
  return createAccess({
    store,
    audit: openAudit(config, session, say, { store }),
    signOff: config.signOff,
    without: exposure.needsAccounts ? 'NOBODY' : exposure.isOpen ? 'ANYBODY_READS' : 'LOCAL_PERSON',
  });
}

function openAccounts(config: Place, session: () => GraphSession): AccessStore {
  return config.neo4j === null ? createFileStore(toAccessFolder(config)) : createGraphStore(session);
}

/** The audit trail where the graph is. @param say is told what could not be kept, and why; `isBrief`: for a command */
export function openAudit(
  config: Place,
  session: () => GraphSession,
  say: (error: unknown) => void,
  { store = openAccounts(config, session), isBrief = false }: { store?: AccessStore; isBrief?: boolean } = {},
): Audit {
  const { seen, told } = createWitness(session, say);
  // Nobody waits for a note of the journal, and a command is over before.
  const witness = { seen, told: isBrief ? () => undefined : told };
  return config.neo4j === null ? createFileAudit(toAccessFolder(config), say, witness) : createGraphAudit(session, store, say, witness);
}

type Place = Pick<Config, 'neo4j' | 'dataDir'>;

export function toAccessFolder({ dataDir }: Pick<Config, 'dataDir'>): string {
  return join(dataDir, 'access');
}

/** Where the damage is, which only the log and the terminal are told. */
function aboutDamage(error: unknown): Record<string, unknown> {
  return error instanceof AccessDamaged ? { place: error.place } : {};
}
