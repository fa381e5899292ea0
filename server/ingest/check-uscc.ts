const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * True for a unified social credit code whose check character is right: 18 characters of an alphabet without I, O, S, V, Z;
 * the check value is 31 − Σ cᵢ·3^(i−1) mod 31, taken mod 31.
 * [Reference] GB 32100-2015, 法人和其他组织统一社会信用代码编码规则.
 */
export function isUscc(code: string): boolean {
  if (code.length !== 18) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return false;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}
