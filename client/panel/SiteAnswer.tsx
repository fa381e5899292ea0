import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { AnswerSiteDocument, type AnswerSiteQuery } from '../api/generated.ts';
import { useRequestLanguage } from '../api/language.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { useScope } from '../state/scope.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { useViewState } from '../state/use-view-state.ts';
import { AmountInput } from '../widgets/AmountInput.tsx';
import { AnswerOf } from '../widgets/AnswerOf.tsx';
import { Doubts } from '../widgets/Doubts.tsx';
import { SourceDetails } from '../widgets/evidence/SourceDetails.tsx';
import { formatInterval } from '../widgets/format-interval.ts';
import { SITE_STATE } from './panel-state.ts';
import { SiteFirms } from './SiteFirms.tsx';
import { useParks } from './use-parks.ts';

type Check = NonNullable<AnswerSiteQuery['plant']>['fits'][number];

/** What a line is about: power, or the water or the emission of a product (emission:co2). */
const toKind = ({ key }: Check) => key.split(':')[0] as 'power' | 'water' | 'emission';

/** Where a plant for the product could stand: a park of the region, and what the plant takes beside what is recorded to be left there. */
export function SiteAnswer({ product }: { product: string }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const language = useRequestLanguage();
  const { chain, region } = useScope();
  const [{ site, size }, change] = useViewState(SITE_STATE);
  const { region: place, parks } = useParks();
  const chosen = parks.find(({ id }) => id === site) ?? null;
  const answer = useGraphQuery(AnswerSiteDocument, { chain, region, product, site: chosen?.id ?? null, size });
  const plant = answer.data?.plant;
  const say = (amount: number, unit: string) => formatInterval({ lo: amount, hi: amount, unit }, language);
  const sizeWords = t('answers.site.size', { unit: `${answer.data?.product?.unit ?? 't'}/a` });
  const left = ({ free, unit, fits }: Check): string => {
    if (chosen === null) return t('answers.site.chooseFirst');
    if (free === null) return t('answers.site.noRecord');
    return t(fits ? 'answers.site.yes' : 'answers.site.no', { free: say(free, unit) });
  };
  return (
    <div className="panel-site">
      <div className="panel-site-asked">
        {parks.length > 0 && (
          <Select
            aria-label={t('answers.site.place')}
            allowClear
            placeholder={t('answers.site.choose')}
            value={chosen?.id}
            options={parks.map((park) => ({ value: park.id, label: nameOf(park) }))}
            popupMatchSelectWidth={false}
            getPopupContainer={(at: HTMLElement) => at.closest('dialog') ?? document.body}
            onChange={(next: string | undefined) => change({ site: next ?? null })}
          />
        )}
        <label>
          {sizeWords} <AmountInput label={sizeWords} value={size} most={1e9} change={(next) => change({ size: next })} />
        </label>
      </div>
      {parks.length === 0 && place && <p>{t('answers.site.noPark', { region: nameOf(place) })}</p>}
      {chosen && <SiteFirms site={chosen} />}
      <AnswerOf query={answer} loading={t('answers.site.loading')} />
      {plant === null && answer.data && <p>{t('answers.site.none')}</p>}
      {plant && (
        <>
          <p>
            {t(`answers.site.from.${plant.sizeFrom}`, { size: formatInterval(plant.size, language), process: nameOf(plant.process) })}{' '}
            <Doubts claims={plant.doubted} />
          </p>
          {plant.fits.length === 0 && <p>{t('answers.site.noPower')}</p>}
          <ul className="panel-makers">
            {plant.fits.map((check) => (
              <li key={check.key}>
                {t(`answers.site.kind.${toKind(check)}`, { needs: say(check.needs, check.unit) })}{' '}
                <span className="lt-soft">{left(check)}</span>
                {check.evidence.length > 0 && <SourceDetails evidence={check.evidence} />}
              </li>
            ))}
          </ul>
          <p className="lt-soft">{t('answers.site.rest')}</p>
        </>
      )}
    </div>
  );
}
