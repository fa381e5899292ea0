import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { WORDS } from '../../api/generated/words.ts';
import { useScope } from '../../state/scope.ts';
import { useDraft } from '../../state/use-draft.ts';
import { GAP_KINDS, gapWordKey } from '../../widgets/status.ts';
import { countFilters } from './filter.ts';
import type { BoardProps } from './board-props.ts';
import { SORTS, WAYS } from './gaps-state.ts';

type Props = Pick<BoardProps, 'state' | 'change'>;

/** Filters and order; all of it is in the address. */
export function BoardTools({ state, change }: Props) {
  const { t } = useTranslation();
  const { segments, stages } = useScope();
  const [text, setText] = useDraft(state.text, (wanted) => change({ text: wanted }, { replace: true }));
  return (
    <div className="gaps-tools" role="group" aria-label={t('gaps.filter.label')}>
      <Input
        className="gaps-text"
        allowClear
        value={text}
        maxLength={100}
        aria-label={t('gaps.filter.text')}
        placeholder={t('gaps.filter.text')}
        onChange={(event) => setText(event.target.value)}
      />
      <Select
        mode="multiple"
        className="gaps-many"
        value={[...state.kinds]}
        aria-label={t('gaps.filter.kinds')}
        placeholder={t('gaps.filter.kinds')}
        maxTagCount="responsive"
        allowClear
        options={GAP_KINDS.map((kind) => ({ value: kind, label: t(gapWordKey(kind)) }))}
        onChange={(value) => change({ kinds: value })}
      />
      <Select
        mode="multiple"
        className="gaps-many"
        value={[...state.segments]}
        aria-label={t('gaps.filter.segments')}
        placeholder={t('gaps.filter.segments')}
        maxTagCount="responsive"
        allowClear
        options={segments.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => change({ segments: value })}
      />
      <Select
        mode="multiple"
        className="gaps-many"
        value={[...state.stages]}
        aria-label={t('gaps.filter.stages')}
        placeholder={t('gaps.filter.stages')}
        maxTagCount="responsive"
        allowClear
        options={stages.map(({ index, name }) => ({ value: index, label: `${index} ${name}` }))}
        onChange={(value) => change({ stages: value })}
      />
      <Select
        mode="multiple"
        className="gaps-many"
        value={[...state.knowledge]}
        aria-label={t('gaps.filter.knowledge')}
        placeholder={t('gaps.filter.knowledge')}
        maxTagCount="responsive"
        allowClear
        options={WORDS.Knowledge.map((word) => ({ value: word, label: t(`gaps.knowledge.${word}`) }))}
        onChange={(value) => change({ knowledge: value })}
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
