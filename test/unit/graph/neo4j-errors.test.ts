import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import type { IntendedError } from '../../../server/errors.ts';
import { GraphRefused, GraphUnavailable } from '../../../server/errors.ts';
import { toGraphError, toKnockError } from '../../../server/graph/neo4j-errors.ts';
import { withDeadline } from '../../../server/graph/outage/with-deadline.ts';

const driverError = (code: string) => new neo4j.Neo4jError('secret-host:7687 said no', code, '00000', 'secret-host:7687 said no');

describe('an error of the driver', () => {
  it.each([
    'Neo.ClientError.Security.Unauthorized',
    'Neo.ClientError.Security.AuthenticationRateLimit',
    'Neo.ClientError.Security.CredentialsExpired',
    'Neo.ClientError.Security.Forbidden',
    'Neo.ClientError.Database.DatabaseNotFound',
    'Neo.ClientError.General.WriteOnReadOnlyAccessDb',
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  ])('%s is refused, and trying again does not mend it', (code) => expect(toGraphError(driverError(code))).toBeInstanceOf(GraphRefused));

  it.each([
    'ServiceUnavailable',
    'SessionExpired',
    'N/A',
    'Neo.TransientError.General.DatabaseUnavailable',
    'Neo.ClientError.Transaction.TransactionTimedOut',
    'Neo.DatabaseError.Transaction.TransactionCommitFailed',
    'Neo.TransientError.General.OutOfMemoryError',
  ])('%s is a graph that is not there', (code) => {
    const error = toGraphError(driverError(code));
    expect(error).toBeInstanceOf(GraphUnavailable);
    expect(error).not.toBeInstanceOf(GraphRefused);
  });

  it('never shows what the server said', () => {
    const error = toGraphError(driverError('ServiceUnavailable')) as IntendedError;
    expect(JSON.stringify([error.message, error.sentence, error.details])).not.toContain('secret-host');
  });

  it('passes as it is where the query is our own fault', () => {
    const ours = driverError('Neo.ClientError.Statement.SyntaxError');
    expect(toGraphError(ours)).toBe(ours);
    expect(toGraphError('text')).toBe('text');
  });
});

describe('what answers at an address', () => {
  it.each(['http', 'needs-tls', 'not-tls', 'untrusted'] as const)('%s is a wrong address, which trying again does not mend', (found) => {
    const error = toKnockError(found, null);
    expect(error).toBeInstanceOf(GraphRefused);
    expect([error?.sentence.zh, error?.sentence.en]).toEqual([expect.stringContaining('NEO4J_URI'), expect.stringContaining('NEO4J_URI')]);
  });

  it.each(['unknown-host', 'unreachable', 'silent', 'closed'] as const)('%s may pass', (found) => {
    expect(toKnockError(found, null)).not.toBeInstanceOf(GraphRefused);
    expect(toKnockError(found, null)).toBeInstanceOf(GraphUnavailable);
  });

  it('is no fault where it is Bolt', () => expect(toKnockError('bolt', null)).toBeNull());
});

describe('a deadline', () => {
  it('ends the waiting for what never comes, in a sentence', async () => {
    const error = await withDeadline(new Promise(() => undefined), 1).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'GRAPH_UNAVAILABLE', sentence: { en: expect.stringContaining('in time') } });
  });

  it('passes on what comes, and what fails', async () => {
    expect(await withDeadline(Promise.resolve(7), 60_000)).toBe(7);
    await expect(withDeadline(Promise.reject(new Error('own')), 60_000)).rejects.toThrow('own');
  });
});
