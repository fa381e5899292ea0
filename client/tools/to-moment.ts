import { toLocalDay } from './local-time.ts';

/** A moment as the reader's clock shows it, to the minute: `2026-11-30 16:05`; null for none. */
export function toMoment(iso: string | null | undefined): string | null {
  if (!iso) return null;
  const at = new Date(iso);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${toLocalDay(iso)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
