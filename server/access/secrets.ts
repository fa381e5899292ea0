import { createHash, randomBytes, randomInt } from 'node:crypto';

const BYTES = 32;

/** A secret that nobody can guess: 256 random bits. */
export function createSecret(prefix = ''): string {
  return prefix + randomBytes(BYTES).toString('base64url');
}

/** What is kept of such a secret: it is random itself, so one round of SHA-256 is enough. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Without signs that are taken for each other when they are read out. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const IN_A_GROUP = 5;

/** A password for the first sign-in, to be told to a person: 99 random bits. */
export function createPassword(): string {
  const group = () => Array.from({ length: IN_A_GROUP }, () => READABLE[randomInt(READABLE.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

export function createId(kind: 'user' | 'token'): string {
  return `${kind}:${randomBytes(9).toString('base64url')}`;
}
