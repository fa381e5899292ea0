import { useTranslation } from 'react-i18next';
import type { GapKind } from '../api/generated.ts';
import { gapWordKey } from './status.ts';

/** 补链, 延链 or 强链 in its colour, the same everywhere. */
export function GapVerbTag({ kind }: { kind: GapKind }) {
  const { t } = useTranslation();
  return <span className={`lt-gap lt-gap-${kind.toLowerCase()}`}>{t(gapWordKey(kind))}</span>;
}
