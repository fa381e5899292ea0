// `node scripts/run.mjs <command> …`: a command of the product as it is compiled, so that it needs no tool of the developers.
import process from 'node:process';
import { become, prepare } from './product.mjs';

const [name] = process.argv.splice(2, 1);
prepare();
await become(name);
