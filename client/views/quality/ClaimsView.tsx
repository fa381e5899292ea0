import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../api/generated.ts';
import { textParam, wordParam } from '../../state/params.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { useWordPeriod } from '../../state/use-word-period.ts';
import { isDoubtful } from '../../widgets/Doubts.tsx';
import { FindBox } from '../../widgets/screen/FindBox.tsx';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import { VERDICTS } from '../../widgets/VerdictTag.tsx';
import { holdsWords, isOfYear, toYears } from './find-claims.ts';
import { ClaimSections } from './ClaimSections.tsx';
import type { CheckedClaim } from './group-claims.ts';

const CHOICES = ['doubtful', ...VERDICTS] as const;
const STATE = { verdict: wordParam('verdict', CHOICES, 'doubtful'), text: textParam('q'), year: textParam('year') };

/** The figures of one verdict or of all that are doubtful, found by what they are about, when, and how they are printed. */
export function ClaimsView({ claims }: { claims: readonly CheckedClaim[] }) {
  const { t } = useTranslation();
  const wordPeriod = useWordPeriod();
  const [state, change] = useViewState(STATE);
  const isChosen = (choice: (typeof CHOICES)[number], verdict: Verdict): boolean =>
    choice === 'doubtful' ? isDoubtful(verdict) : verdict === choice;
  const kept = claims.filter(
    (claim) =>
      isChosen(state.verdict, claim.verdict) &&
      holdsWords(claim, claim.period && wordPeriod(claim.period), state.text) &&
      isOfYear(claim, state.year),
  );
  return (
    <>
      <div className="quality-verdicts" aria-hidden="true">
        {VERDICTS.map((verdict) => {
          const count = claims.filter((claim) => claim.verdict === verdict).length;
          const on = isChosen(state.verdict, verdict) ? ' quality-is-on' : '';
          return count > 0 && <span key={verdict} className={`verdict-${verdict.toLowerCase()}${on}`} style={{ flexGrow: count }} />;
        })}
      </div>
      <div className="rec-tools">
        <FindBox label={t('quality.find')} value={state.text} onChange={(text) => change({ text }, { replace: true })} />
        <Select
          allowClear
          value={state.year || null}
          aria-label={t('quality.year')}
          placeholder={t('quality.year')}
          options={toYears(claims).map((year) => ({ value: year, label: year }))}
          onChange={(year: string | undefined) => change({ year: year ?? '' })}
        />
        <ViewButtons
          label={t('quality.verdicts')}
          words={CHOICES}
          chosen={state.verdict}
          choose={(verdict) => change({ verdict })}
          say={(choice) =>
            `${choice === 'doubtful' ? t('quality.doubtful') : t(`quality.verdict.${choice}`)} ${claims.filter(({ verdict }) => isChosen(choice, verdict)).length}`
          }
        />
      </div>
      <ClaimSections claims={kept} all={claims} />
    </>
  );
}
