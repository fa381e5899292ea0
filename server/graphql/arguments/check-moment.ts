import { InvalidInput } from '../../errors.ts';

const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d))?$/;

/** A moment as the caller writes it, in UTC. @throws InvalidInput naming the argument */
export function checkMoment(value: unknown, argument: string): string | null {
  if (value == null) return null;
  const milliseconds = typeof value === 'string' && MOMENT.test(value) ? Date.parse(value) : NaN;
  if (!Number.isNaN(milliseconds)) return new Date(milliseconds).toISOString();
  throw new InvalidInput(
    {
      zh: `参数 ${argument} 须是 ISO 8601 的时刻，例如 2026-01-31 或 2026-01-31T08:00:00Z。`,
      en: `The argument ${argument} must be a moment in ISO 8601, for example 2026-01-31 or 2026-01-31T08:00:00Z.`,
    },
    { argument },
  );
}
