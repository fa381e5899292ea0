/** Who holds how much of an enterprise; `share` in percent, null where none is stated. */
export interface Holder {
  name: string;
  share: number | null;
}

const PERCENT = String.raw`(\d{1,3}(?:\.\d+)?)\s*[%％]`;
const BEHIND = new RegExp(`^(.+?)\\s*[（(:：,，]?\\s*(?:持股|占股?|占比|出资|holds|owns)?\\s*${PERCENT}\\s*(?:股权|股份)?[）)]?$`, 'i');
const BEFORE = new RegExp(`^${PERCENT}\\s*(?:by|owned by|held by)?\\s*[:：]?\\s*(.+)$`, 'i');

/** A share that says nothing of who holds it: 51%. */
export function isShareAlone(text: string): boolean {
  return new RegExp(`^${PERCENT}$`).test(text.trim());
}

/** BASF (66%) / Toda Kogyo (34%); 金川集团66%、丰田34%; 60% A, 40% B: each with its share. */
export function readHolders(text: string): Holder[] {
  const parts = text.split(
    /[、；;\n|]+|\s*\/\s*(?=\D)|[,，]\s*(?=\D*\d)(?!\s*\d+(?:\.\d+)?\s*[%％]\s*(?:[;；、)）/|]|$))|(?<=[%％][)）]?)\s*(?:[,，+&和与]|and\s)\s*/i,
  );
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isShareAlone(part))
    .map((part) => {
      const behind = BEHIND.exec(part);
      if (behind) return { name: behind[1]!.trim(), share: Number(behind[2]) };
      const before = BEFORE.exec(part);
      return before ? { name: before[2]!.trim(), share: Number(before[1]) } : { name: part, share: null };
    });
}

/** Holders inside the name of a joint venture: "BASF Toda (BASF 66% / Toda 34%)", "Umicore/Todini JV". */
export function splitHolders(name: string): { name: string; holders: Holder[] } {
  if (!/[%％]/.test(name)) return { name, holders: [] };
  const inside = /^(.+?)\s*[（(]([^（()）]*\d\s*[%％][^（()）]*)[）)]\s*$/.exec(name);
  if (inside && !/[%％]/.test(inside[1]!) && /\p{L}/u.test(inside[2]!))
    return { name: inside[1]!.trim(), holders: readHolders(inside[2]!) };
  const holders = readHolders(name);
  return { name: holders.map((one) => one.name).join(' / '), holders };
}
