import { Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../state/use-draft.ts';
import { EnterprisePicker } from '../../widgets/names/EnterprisePicker.tsx';
import { WORDS } from '../../api/generated/words.ts';
import { readDate, type ChangePartners, type PartnersState } from './partners-state.ts';
import { FoldedOnPhones } from '../../widgets/FoldedOnPhones.tsx';
import { ChooseMany } from '../../widgets/ChooseMany.tsx';

/** Around whom, how far, which kinds and when; estimates only when asked for. */
export function PartnersTools({ state, change }: { state: PartnersState; change: ChangePartners }) {
  const { t } = useTranslation();
  return (
    <div className="list-tools" role="group" aria-label={t('partners.tools')}>
      <EnterprisePicker
        label={t('partners.around')}
        value={state.enterprise}
        onChange={(enterprise) => change({ enterprise, partner: null })}
      />
      <FoldedOnPhones word={t('partners.narrow')}>
        <div className="list-tools">
          <Select
            className="partners-one"
            aria-label={t('partners.depth')}
            value={state.depth}
            onChange={(depth) => change({ depth, partner: null })}
            options={(['1', '2'] as const).map((depth) => ({ value: depth, label: t(`partners.depths.${depth}`) }))}
          />
          <ChooseMany
            look="list-many"
            label={t('partners.kinds')}
            words={WORDS.PartnershipKind}
            chosen={state.kinds}
            say={(kind) => t(`relations.${kind}`)}
            choose={(kinds) => change({ kinds })}
          />
          <DateBox label={t('partners.since')} value={state.since} onChange={(since) => change({ since }, { replace: true })} />
          <DateBox label={t('partners.until')} value={state.until} onChange={(until) => change({ until }, { replace: true })} />
          <Checkbox checked={state.inferred} onChange={(event) => change({ inferred: event.target.checked })}>
            {t('partners.inferred')}
          </Checkbox>
        </div>
      </FoldedOnPhones>
    </div>
  );
}

function DateBox({ label, value, onChange }: { label: string; value: string; onChange: (text: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useDraft(value, onChange);
  const wrong = text !== '' && readDate(text) === null;
  return (
    <Input
      className="partners-date"
      aria-label={label}
      placeholder={label}
      value={text}
      maxLength={10}
      status={wrong ? 'error' : ''}
      aria-invalid={wrong}
      title={wrong ? t('partners.dateWrong') : label}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
