import { InvalidInput } from '../../errors.ts';

/** The number of a revision that a caller has seen: `revision:12`, or 12. @throws InvalidInput for one that was not yet */
export function readExpected(expect: string | null | undefined, newest: number): number | null {
  if (expect == null) return null;
  const number = /^(?:revision:)?(\d{1,15})$/.exec(expect)?.[1];
  if (number !== undefined && Number(number) <= newest) return Number(number);
  throw new InvalidInput(
    {
      zh: `expect：“${expect}”不是已有的修订；写 revision:${newest} 这样的编号，或不写。`,
      en: `expect: "${expect}" is no revision that there is; write an id such as revision:${newest}, or leave it out.`,
    },
    { argument: 'expect' },
  );
}
