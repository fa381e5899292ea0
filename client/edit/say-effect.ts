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

/** What a write has changed in the analysis: 补链 −1：铜箔; or what it would, where it waits for a signature. */
export function sayEffect({ revision, draft, effect }: EditResultFragment, speaker: Speaker): string {
  const { t } = speaker;
  const what = sayChange(effect, speaker);
  return draft ? t('edit.effect.draft', { what }) : t('edit.effect.said', { revision: toRevisionNumber(revision.id), what });
}

/** What differs for the region: gaps that close and open, products that can be had or no longer. */
export function sayChange(effect: Effect | null | undefined, { t, nameOf }: Speaker): string {
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
  return parts.length > 0 ? parts.join(t('edit.semicolon')) : t('edit.effect.none');
}
