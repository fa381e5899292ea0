import { describe, expect, it } from 'vitest';
import { readConfig, SETTINGS, toHelp } from '../../server/config.ts';
import { IntendedError } from '../../server/errors.ts';

describe('readConfig', () => {
  it('has a value for everything that need not be set', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDir: './data',
      seeds: 'graph-seeds/nickel-copper-cobalt',
      logLevel: 'info',
      threads: null,
      threadMegabytes: 512,
      workSeconds: 5,
      queue: 64,
      cacheMegabytes: 256,
      neo4j: null,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '  ', LOG_LEVEL: '' })).toEqual(readConfig({}));
  });

  it('reads the address of a Neo4j with its password, and leaves the database to the server', () => {
    const { neo4j } = readConfig({ NEO4J_URI: 'neo4j+s://graph.example:7687', NEO4J_PASSWORD: 'secret' });
    expect(neo4j).toEqual({ uri: 'neo4j+s://graph.example:7687', user: 'neo4j', password: 'secret', database: undefined });
  });

  it.each([
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: 'eighty' }],
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: '80.5' }],
    ['HOST', { HOST: 'a b' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['NEO4J_URI', { NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'x' }],
    ['NEO4J_URI', { NEO4J_URI: 'bolt://', NEO4J_PASSWORD: 'x' }],
    ['NEO4J_DATABASE', { NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 'x', NEO4J_DATABASE: '1 a' }],
    ['NEO4J_PASSWORD', { NEO4J_URI: 'bolt://localhost' }],
  ])('names %s in one sentence of each language when it is %o', (setting, env) => {
    const error = thrownBy(() => readConfig(env));
    expect(error).toBeInstanceOf(IntendedError);
    const { sentence } = error as IntendedError;
    expect(sentence.zh).toContain(setting);
    expect(sentence.en).toContain(setting);
    expect(sentence.zh + sentence.en).not.toContain('\n');
  });

  it('does not print a password', () => {
    const { sentence } = thrownBy(() => readConfig({ NEO4J_URI: 'nonsense', NEO4J_PASSWORD: 'hunter2' })) as IntendedError;
    expect(sentence.zh + sentence.en).not.toContain('hunter2');
  });
});

it('lists every setting in the help', () => {
  for (const { name } of SETTINGS) expect(toHelp()).toContain(name);
  expect(toHelp()).toContain('4000');
});

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
