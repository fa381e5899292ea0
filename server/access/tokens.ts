/** Tokens of programs. The secret is shown once; what is kept is its hash. */
import { Forbidden, InvalidInput, NotFound } from '../errors.ts';
import type { AccessStore, Token } from './book.ts';
import { checkName } from './names.ts';
import type { Role } from './roles.ts';
import { createId, createSecret, hashSecret } from './secrets.ts';

const DAY = 24 * 3_600_000;
const USUAL_DAYS = 90;
const MOST_DAYS = 366;
const MOST_TOKENS = 500;
/** So that a token that lies about is known for what it is. */
const PREFIX = 'liantu_';

export interface TokenWish {
  name: string;
  role: Role;
  regions?: readonly string[] | null | undefined;
  /** ISO 8601; 90 days from now where it is left out. */
  expires?: string | null | undefined;
}

/** @throws InvalidInput for an end that is past or more than a year away */
export async function createToken(
  store: AccessStore,
  by: string,
  wish: TokenWish,
  now = Date.now(),
): Promise<{ token: Token; secret: string }> {
  const secret = createSecret(PREFIX);
  const token: Token = {
    id: createId('token'),
    name: checkName(wish.name),
    hash: hashSecret(secret),
    role: wish.role,
    regions: [...(wish.regions ?? [])],
    by,
    createdAt: new Date(now).toISOString(),
    expires: toEnd(wish.expires, now),
    lastUsed: null,
  };
  return store.change((book) => {
    const alive = book.tokens.filter(({ expires }) => Date.parse(expires) > now - MOST_DAYS * DAY);
    if (alive.length >= MOST_TOKENS) throw TOO_MANY;
    return { book: { ...book, tokens: [...alive, token] }, result: { token, secret } };
  });
}

export function revokeToken(store: AccessStore, id: string): Promise<Token> {
  return store.change((book) => {
    const token = book.tokens.find((one) => one.id === id);
    if (!token) throw new NotFound({ zh: `没有编号为“${id}”的令牌。`, en: `There is no token with the id "${id}".` }, { token: id });
    return { book: { ...book, tokens: book.tokens.filter((one) => one !== token) }, result: token };
  });
}

const TOO_MANY = new Forbidden({
  zh: `令牌最多 ${MOST_TOKENS} 个，请先撤销不用的。`,
  en: `There are at most ${MOST_TOKENS} tokens; please revoke those that nobody uses first.`,
});

function toEnd(expires: string | null | undefined, now: number): string {
  const end = expires == null ? now + USUAL_DAYS * DAY : Date.parse(expires);
  if (end > now && end <= now + MOST_DAYS * DAY) return new Date(end).toISOString();
  throw new InvalidInput(
    { zh: `令牌的有效期须在今后 ${MOST_DAYS} 天之内。`, en: `A token ends within the ${MOST_DAYS} days to come.` },
    { argument: 'expires' },
  );
}
