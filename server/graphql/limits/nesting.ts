/** Measures of a question before anything is parsed or computed, without recursion: what follows may then recurse safely. */
import { Lexer, Source, TokenKind, type Token } from 'graphql';

/** Brackets within brackets of a document, and lists and objects within each other of its variables. */
export const MAX_NESTING = 64;
/** Tokens of one document; the largest query of our own client has a few hundred. */
export const MAX_TOKENS = 5000;

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Whether a text nests deeper, or has more tokens, than any document may; null too for a text that is no GraphQL, which the parser says.
 */
export function findExcess(text: string): 'depth' | 'tokens' | null {
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  for (let count = 0; ; count++) {
    const token = advance(lexer);
    if (token === null || token.kind === TokenKind.EOF) return null;
    if (count >= MAX_TOKENS) return 'tokens';
    if (OPENING.has(token.kind) && ++depth > MAX_NESTING) return 'depth';
    if (CLOSING.has(token.kind)) depth--;
  }
}

/** Null where the text cannot be read on. */
function advance(lexer: Lexer): Token | null {
  try {
    return lexer.advance();
  } catch {
    return null;
  }
}

/** Whether lists and objects stand in each other more than MAX_NESTING times; level by level, so the depth costs nothing. */
export function isNestedTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_NESTING) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one).filter(isHolder) : []));
  }
  return false;
}

function isHolder(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
