/**
 * Is a unified social credit code well formed? 18 characters, the last one a check of the first 17.
 * Assumption: the code is written in capitals; a caller that capitalises says so. Linear.
 * [GB 32100-2015]
 */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;

export function isValidUscc(code: string): boolean {
  if (code.length !== LENGTH) return false;
  let sum = 0;
  let weight = 1;
  for (let i = 0; i < LENGTH - 1; i++) {
    const value = ALPHABET.indexOf(code[i]!);
    if (value < 0) return false;
    sum += value * weight;
    weight = (weight * 3) % ALPHABET.length;
  }
  return ALPHABET.indexOf(code[LENGTH - 1]!) === (ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length;
}
