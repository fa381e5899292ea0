/** The only file with effects when it is loaded: it starts the server from the environment. */
import process from 'node:process';

// Libraries look at NODE_ENV when they are loaded, so it is set before the first of them is.
process.env['NODE_ENV'] ??= 'production';
const { run } = await import('./start/run.ts');

// Whoever read what is printed may go; that is no reason to end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

await run({
  env: process.env,
  args: process.argv.slice(2),
  print: (line) => void process.stdout.write(`${line}\n`),
  printError: (line) => void process.stderr.write(`${line}\n`),
  exit: (code) => process.exit(code),
  onSignal: (stop) => {
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  },
});
