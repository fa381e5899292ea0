import { join } from 'node:path';
import { openEmbedded } from './embedded.ts';
import { openNeo4j } from './neo4j.ts';
import type { GraphSession } from './session.ts';

/** The settings that choose and open the graph. */
export interface GraphSettings {
  dataDir: string;
  neo4j: { uri: string; user: string; password: string; database?: string | undefined } | null;
}

/** Opens Neo4j where an address is given, else the embedded graph under the data folder. */
export function openGraph({ dataDir, neo4j }: GraphSettings, purpose: 'request' | 'import' = 'request'): Promise<GraphSession> {
  return neo4j ? openNeo4j({ ...neo4j, purpose }) : openEmbedded(join(dataDir, 'graph'));
}
