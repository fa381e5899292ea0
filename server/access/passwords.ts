/** Passwords as scrypt hashes; a few are worked out at a time, so that a flood of them does not stop the service. */
import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { Busy, InvalidInput } from '../errors.ts';
import type { PasswordHash } from './book.ts';

/** 32 MB and about a third of a second each: OWASP's second choice, which leaves room for several at once. */
const STRENGTH = { n: 2 ** 15, r: 8, p: 3 };
type Strength = Pick<PasswordHash, 'n' | 'r' | 'p'>;
const KEY_BYTES = 32;
const SALT_BYTES = 16;
/** Bytes that a hash may take; scrypt needs 128 · n · r and a little more. */
const MEMORY = 64 * 2 ** 20;
const AT_ONCE = 2;
const MOST_WAITING = 20;

const LENGTH = { least: 12, most: 256 };

const BUSY = new Busy({
  zh: '同时登录的人太多，请过几秒再试。',
  en: 'Too many people are signing in at once; please try again in a few seconds.',
});

let working = 0;
const waiting: (() => void)[] = [];

/** @throws InvalidInput for one that is too short or too long, or is the name itself */
export function checkPassword(password: string, name: string): void {
  const { length } = [...plain(password)];
  if (length < LENGTH.least || length > LENGTH.most) {
    throw new InvalidInput(
      { zh: `密码须是 ${LENGTH.least} 到 ${LENGTH.most} 个字。`, en: `A password has ${LENGTH.least} to ${LENGTH.most} characters.` },
      { argument: 'password' },
    );
  }
  if (new Set(plain(password)).size > 4 && !plain(password).toLowerCase().includes(name.toLowerCase())) return;
  throw new InvalidInput(
    {
      zh: '密码太容易猜：不能含有自己的名称，也不能总是那几个字。',
      en: 'The password is too easy to guess: it must not hold the name, nor the same few characters again and again.',
    },
    { argument: 'password' },
  );
}

/** @param strength is kept with the hash, so that it can be raised later */
export async function hashPassword(password: string, strength: Strength = STRENGTH): Promise<PasswordHash> {
  const salt = randomBytes(SALT_BYTES).toString('base64');
  return { salt, key: (await derive(password, { salt, ...strength })).toString('base64'), ...strength };
}

const NOBODY: PasswordHash = {
  salt: randomBytes(SALT_BYTES).toString('base64'),
  key: randomBytes(KEY_BYTES).toString('base64'),
  ...STRENGTH,
};

/** Takes as long whether or not there is a password to compare with. */
export async function isPassword(password: string, kept: PasswordHash | null): Promise<boolean> {
  const { key, ...given } = kept ?? NOBODY;
  const isEqual = timingSafeEqual(await derive(password, given), Buffer.from(key, 'base64'));
  return isEqual && kept !== null;
}

async function derive(password: string, { salt, n, r, p }: Omit<PasswordHash, 'key'>): Promise<Buffer> {
  await takeTurn();
  const options: ScryptOptions = { N: n, r, p, maxmem: MEMORY };
  try {
    return await new Promise((resolve, reject) => {
      scrypt(plain(password), Buffer.from(salt, 'base64'), KEY_BYTES, options, (error, key) => (error ? reject(error) : resolve(key)));
    });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else working -= 1;
  }
}

async function takeTurn(): Promise<void> {
  if (waiting.length >= MOST_WAITING) throw BUSY;
  // Whoever is done hands his turn on.
  if (working < AT_ONCE) working += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
}

/** The same characters, whichever keyboard wrote them. */
function plain(password: string): string {
  return password.normalize('NFKC');
}
