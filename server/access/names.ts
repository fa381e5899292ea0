import { InvalidInput } from '../errors.ts';

const LONGEST = 64;
const FITS = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._@-]*[\p{L}\p{M}\p{N}])?$/u;

/** Names that look the same are the same: `ａdmin`, `Admin` and `admin` are one. */
export function foldName(name: string): string {
  return toName(name).toLowerCase();
}

/** A name as it is kept: in its compatible form, without space around it. */
function toName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ');
}

/** @throws InvalidInput for what is no name */
export function checkName(name: string): string {
  const plain = toName(name);
  if (plain.length <= LONGEST && FITS.test(plain)) return plain;
  throw new InvalidInput(
    {
      zh: `名称须是 1 到 ${LONGEST} 个字：文字、数字、空格和 . _ @ -，以文字或数字开头和结尾。`,
      en: `A name has 1 to ${LONGEST} characters: letters, digits, spaces and . _ @ -, and begins and ends with a letter or a digit.`,
    },
    { argument: 'name' },
  );
}
