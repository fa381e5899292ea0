import type { EditResultFragment } from '../api/generated.ts';
import { toRevisionNumber } from '../tools/revision-number.ts';
import { gapWordKey } from '../widgets/status.ts';

type Effect = NonNullable<EditResultFragment['effect']>;
type Gap = Effect['gapsClosed'][number];

interface Speaker {
  t(key: string, values?: Record<string, unknown>): string;
  nameOf(thing: { name: string; nameEn?: string | null }): string;
}

/** So many names are told. */
const TOLD = 4;

/** What a write has changed in the analysis: 补链 −1：铜箔. */
export function sayEffect({ revision, effect }: EditResultFragment, { t, nameOf }: Speaker): string {
  const list = (things: readonly { name: string; nameEn?: string | null }[]): string =>
    things.slice(0, TOLD).map(nameOf).join(t('edit.comma')) + (things.length > TOLD ? '…' : '');
  const ofGaps = (gaps: readonly Gap[], sign: string): string[] =>
    [...new Set(gaps.map(({ kind }) => kind))].map((kind) => {
      const own = gaps.filter((gap) => gap.kind === kind);
      return t('edit.effect.gap', {
        kind: t(gapWordKey(kind)),
        change: `${sign}${own.length}`,
        names: list(own.map(({ product }) => product)),
      });
    });
  const parts = effect
    ? [
        ...ofGaps(effect.gapsClosed, '−'),
        ...ofGaps(effect.gapsOpened, '+'),
        ...(effect.opened.length > 0 ? [t('edit.effect.opened', { names: list(effect.opened) })] : []),
        ...(effect.closed.length > 0 ? [t('edit.effect.closed', { names: list(effect.closed) })] : []),
      ]
    : [];
  const number = toRevisionNumber(revision.id);
  return t('edit.effect.said', { revision: number, what: parts.length > 0 ? parts.join(t('edit.semicolon')) : t('edit.effect.none') });
}
