/** Opens the graph in the given folder, writes once, says so, and holds it until it is killed. Run as a process by the tests. */
import { openEmbedded } from '../../server/graph/embedded.ts';

const session = await openEmbedded(process.argv[2] as string);
await session.write((tx) => tx.run('CREATE (n:Kept {id: $id})', { id: 'acknowledged' }));
process.stdout.write('written\n');
setInterval(() => undefined, 60_000);
