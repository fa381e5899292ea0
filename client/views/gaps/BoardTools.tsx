import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { WORDS } from '../../api/generated/words.ts';
import { useScope } from '../../state/scope.ts';
import { ChooseMany } from '../../widgets/ChooseMany.tsx';
import { GapFilters } from '../../widgets/GapFilters.tsx';
import { countFilters } from './filter.ts';
import type { BoardProps } from './board-props.ts';
import { SORTS, WAYS } from './gaps-state.ts';
import { FindBox } from '../../widgets/screen/FindBox.tsx';

type Props = Pick<BoardProps, 'state' | 'change'>;

/** Filters and order; all of it is in the address. */
export function BoardTools({ state, change }: Props) {
  const { t } = useTranslation();
  const { stages } = useScope();
  return (
    <div className="gaps-tools" role="group" aria-label={t('gaps.filter.label')}>
      <FindBox
        className="gaps-text"
        label={t('gaps.filter.text')}
        value={state.text}
        onChange={(text) => change({ text }, { replace: true })}
      />
      <GapFilters look="gaps-many" chosen={state} change={change} />
      <ChooseMany
        look="gaps-many"
        label={t('gaps.filter.stages')}
        words={stages.map(({ index }) => index)}
        chosen={state.stages}
        say={(index) => `${index} ${stages.find((stage) => stage.index === index)?.name ?? ''}`}
        choose={(stages) => change({ stages })}
      />
      <ChooseMany
        look="gaps-many"
        label={t('gaps.filter.knowledge')}
        words={WORDS.Knowledge}
        chosen={state.knowledge}
        say={(word) => t(`gaps.knowledge.${word}`)}
        choose={(knowledge) => change({ knowledge })}
      />
      <Select
        className="gaps-one"
        value={state.way}
        aria-label={t('gaps.filter.way')}
        options={WAYS.map((word) => ({ value: word, label: t(`gaps.way.${word}`) }))}
        onChange={(value) => change({ way: value })}
      />
      <Select
        className="gaps-one"
        value={state.sort}
        aria-label={t('gaps.sort.label')}
        options={SORTS.map((word) => ({ value: word, label: t(`gaps.sort.${word}`) }))}
        onChange={(value) => change({ sort: value })}
      />
      {countFilters(state) > 0 && (
        <Button type="link" onClick={() => change({ text: '', kinds: [], segments: [], stages: [], knowledge: [], way: 'all' })}>
          {t('gaps.filter.clear')}
        </Button>
      )}
    </div>
  );
}
