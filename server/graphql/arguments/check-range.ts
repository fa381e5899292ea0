import { InvalidInput } from '../../errors.ts';

/** @throws InvalidInput for a value outside least … most; the sentence names both */
export function checkRange(value: number, [least, most]: readonly [number, number], argument: string): number {
  if (value >= least && value <= most) return value;
  throw new InvalidInput(
    {
      zh: `参数 ${argument} 须在 ${least} 到 ${most} 之间，收到的是 ${value}。`,
      en: `The argument ${argument} must be from ${least} to ${most}, and it is ${value}.`,
    },
    { argument, minimum: least, maximum: most },
  );
}
