import { describe, expect, it } from 'vitest';
import { readConfig, SETTINGS, toHelp } from '../../server/config.ts';
import { IntendedError } from '../../server/errors.ts';

describe('readConfig', () => {
  it('has a value for everything that need not be set', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      allowedHosts: [],
      allowAnonymousNetwork: false,
      trustedProxies: [],
      oidc: null,
      signOff: false,
      metricsToken: null,
      dataDir: './data',
      seeds: ['graph-seeds/nickel-copper-cobalt'],
      areSeedsNamed: false,
      watchSeeds: false,
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
    ['ALLOWED_HOSTS', { ALLOWED_HOSTS: '*' }],
    ['ALLOWED_HOSTS', { ALLOWED_HOSTS: 'good.example,https://liantu.example' }],
    ['ALLOWED_HOSTS', { ALLOWED_HOSTS: 'liantu.example:x' }],
    ['ALLOWED_HOSTS', { ALLOWED_HOSTS: 'a.*.example' }],
    ['ALLOW_ANONYMOUS_NETWORK', { ALLOW_ANONYMOUS_NETWORK: 'yes' }],
    ['ALLOW_ANONYMOUS_NETWORK', { ALLOW_ANONYMOUS_NETWORK: 'true' }],
    ['OIDC_ISSUER', { OIDC_ISSUER: 'sso.example' }],
    ['OIDC_ISSUER', { OIDC_ISSUER: 'http://sso.example' }],
    ['OIDC_CLIENT_ID', { OIDC_ISSUER: 'https://sso.example', OIDC_ROLES: '*=VIEWER' }],
    ['OIDC_ROLES', { OIDC_ISSUER: 'https://sso.example', OIDC_CLIENT_ID: 'x' }],
    ['OIDC_ROLES', { OIDC_ROLES: 'bureau=KING' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: 'proxy.example' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.0/33' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '127.0.0.1,0.0.0.0/0' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.0/8/8' }],
    ['METRICS_TOKEN', { METRICS_TOKEN: 'short' }],
    ['METRICS_TOKEN', { METRICS_TOKEN: 'long enough but with spaces' }],
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

  it('reads lists with commas of either language, and names as they stand in a Host header', () => {
    const { allowedHosts, trustedProxies } = readConfig({
      ALLOWED_HOSTS: ' Liantu.Example., *.gov.example:8443，链图.example [::1]:9 ',
      TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,FD00::/8',
    });
    expect(allowedHosts).toEqual(['liantu.example', '*.gov.example:8443', 'xn--wcst65l.example', '[::1]:9']);
    expect(trustedProxies).toEqual(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);
  });

  it('takes an IPv6 address with or without its brackets', () => {
    expect(readConfig({ HOST: '[::1]' }).host).toBe('::1');
    expect(readConfig({ HOST: '::1' }).host).toBe('::1');
  });

  it('does not print a token', () => {
    const { sentence } = thrownBy(() => readConfig({ METRICS_TOKEN: 'hunter2' })) as IntendedError;
    expect(sentence.zh + sentence.en).not.toContain('hunter2');
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
