import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNamedBy, isThisMachine, toHostName } from '../../../server/http/host-names.ts';

describe('toHostName', () => {
  it.each([
    ['Example.ORG.:8080', { name: 'example.org', port: 8080 }],
    ['127.1', { name: '127.0.0.1', port: null }],
    ['[0:0::0001]:1', { name: '::1', port: 1 }],
    ['[::FFFF:127.0.0.1]', { name: '::ffff:7f00:1', port: null }],
    ['a_b.example', { name: 'a_b.example', port: null }],
  ])('reads %s', (text, host) => expect(toHostName(text)).toEqual(host));

  it.each(['', '.', '..', ':80', 'a:b', 'a b', 'a/b', 'a@b', '[a]', '[::1', '::1', 'a:70000', 'a\tb', '链图.example'])(
    'finds none in "%s"',
    (text) => expect(toHostName(text)).toBeNull(),
  );

  it('never throws, and what it reads it reads again as the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.domain(),
          fc.ipV4(),
          fc.ipV6().map((address) => `[${address}]`),
        ),
        (text) => {
          const host = toHostName(text);
          if (!host) return;
          expect(toHostName(host.name.includes(':') ? `[${host.name}]` : host.name)).toEqual({ ...host, port: null });
        },
      ),
    );
  });
});

it('knows the machine by its own names only', () => {
  const isHere = (text: string) => isThisMachine(toHostName(text)!);
  expect(['localhost', '127.0.0.1', '127.255.0.3', '[::1]', '[::ffff:127.0.0.1]'].map(isHere)).toEqual([true, true, true, true, true]);
  expect(['0.0.0.0', '[::]', 'localhost.example', '1.127.0.0', '10.0.0.1', '[fe80::1]'].some(isHere)).toBe(false);
});

describe('a rule of ALLOWED_HOSTS', () => {
  it.each([
    ['a.example', 'a.example:9', true],
    ['a.example', 'b.a.example', false],
    ['a.example:443', 'a.example', true],
    ['a.example:8443', 'a.example', false],
    ['a.example:8443', 'a.example:8443', true],
    ['*.a.example', 'b.a.example', true],
    ['*.a.example', 'c.b.a.example', true],
    ['*.a.example', 'a.example', false],
    ['*.a.example', 'ba.example', false],
    ['*.a.example:81', 'b.a.example:82', false],
    ['10.0.0.1', '10.0.0.1:5', true],
    ['[fd00::1]', '[fd00:0::1]:5', true],
  ])('%s and %s: %s', (rule, host, is) => expect(isNamedBy(rule, toHostName(host)!)).toBe(is));
});
