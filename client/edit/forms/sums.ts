import type { ClaimInput, EditedClaimFragment } from '../../api/generated.ts';
import { toNumber, toText } from '../values.ts';

/** The figures of a project, each a claim: how it is called among the indicators, and in what it is put in. */
const INDICATORS = {
  investment: { indicator: '总投资', unit: '亿元' },
  capacity: { indicator: '产能', unit: 't/a' },
} as const;

export type Sum = keyof typeof INDICATORS;
export const SUMS: readonly Sum[] = ['investment', 'capacity'];

export const unitOf = (sum: Sum, was: EditedClaimFragment | null): string => was?.unit ?? INDICATORS[sum].unit;

/** What is said of a sum, nothing where it is as it was; emptied, it goes. */
export function toSum(sum: Sum, text: string, was: EditedClaimFragment | null): Partial<Record<Sum, ClaimInput | null>> {
  if (text.trim() === toText(was?.value)) return {};
  const value = toNumber(text);
  if (value === null) return { [sum]: null };
  const unit = unitOf(sum, was);
  const indicator = was?.indicator ?? INDICATORS[sum].indicator;
  return { [sum]: { ...(was && { id: was.id }), indicator, kind: was?.claimKind ?? 'PLANNED', raw: `${text.trim()}${unit}`, value, unit } };
}
