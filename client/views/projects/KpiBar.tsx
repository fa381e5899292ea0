import { Fragment, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useRequestLanguage } from '../../api/language.ts';
import { formatQuantity } from '../../../shared/format-quantity.ts';

interface Props {
  actual: number | null;
  unit: string | null;
  /** The targets that sources state, each a mark. */
  targets: readonly { id: string; value: number; unit: string | null }[];
  /** The share of its time that has passed, from 0 to 1, of what adds up month by month. */
  passed: number | null;
}

const DIGITS = 4;
/** Beyond the largest there is room for its words. */
const ROOM = 1.3;
/** The share of the bar that the words of a mark need before it. */
const ROOM_BEFORE = 0.35;

/** What is reached as one bar, and every target as a mark on its scale; only what is counted in the same unit. */
export function KpiBar({ actual, unit, targets, passed }: Props) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const marks = targets.filter((target) => target.unit === unit || actual === null);
  if (marks.length === 0) return null;
  const most = Math.max(actual ?? 0, ...marks.map(({ value }) => value)) * ROOM || 1;
  const say = (value: number) => formatQuantity(value, unit ?? marks[0]!.unit, language, DIGITS) ?? '';
  const due = passed === null ? null : passed * Math.min(...marks.map(({ value }) => value));
  const label = t(due === null ? 'projects.kpi.bar' : 'projects.kpi.barDue', {
    due: due === null ? '' : say(due),
    actual: actual === null ? t('projects.kpi.unknown') : say(actual),
    targets: marks.map(({ value }) => say(value)).join(t('projects.comma')),
  });
  return (
    <div className="proj-kpi" role="img" aria-label={label}>
      <span className="proj-kpi-bar" style={{ width: `${((actual ?? 0) / most) * 100}%` }} />
      {due !== null && <span className="proj-kpi-due" style={{ insetInlineStart: `${(due / most) * 100}%` }} />}
      {marks.map(({ id, value }, at) => (
        <Fragment key={id}>
          <span className="proj-kpi-mark" style={{ insetInlineStart: `${(value / most) * 100}%` }} />
          <span className="proj-kpi-word" style={toPlace(value / most, at)}>
            {say(value)}
          </span>
        </Fragment>
      ))}
    </div>
  );
}

/** The words of the first mark end at it, those of the others begin there; of one near the beginning too. */
function toPlace(share: number, at: number): CSSProperties {
  return at === 0 && share > ROOM_BEFORE ? { insetInlineEnd: `${(1 - share) * 100}%` } : { insetInlineStart: `${share * 100}%` };
}
