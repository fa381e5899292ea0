import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_NOTE, MOST_ITEMS, type ListItem } from '../../list/list-items.ts';
import { meetingLists, useMeetingList } from '../../list/meeting-list.ts';
import { useScope } from '../../state/scope.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { ListLines } from './ListLines.tsx';
import { ListTools } from './ListTools.tsx';
import { SHARED_STATE } from './share-address.ts';
import './list.css';

/** What a meeting goes through, in order: gaps, firms to call and notes of one's own, or the list that the address brings. */
export function ListScreen() {
  const [{ items, title }] = useViewState(SHARED_STATE);
  return items === null ? <OwnList /> : <SharedList items={items} name={title} />;
}

function OwnList() {
  const { t } = useTranslation();
  const list = useMeetingList();
  const title = useTitle(list.name, list.items.length);
  return (
    <ScreenFrame title={title}>
      <ListTools list={list} />
      {!list.kept && (
        <p className="list-not-kept" role="alert">
          {t('list.notKeptLong')}
        </p>
      )}
      {list.items.length === 0 && <EmptyState reason={t('list.empty')} next={t('list.emptyNext')} />}
      <ListLines items={list.items} own />
      <NewNote />
      <PaperFoot />
    </ScreenFrame>
  );
}

function SharedList({ items, name }: { items: readonly ListItem[]; name: string }) {
  const { t } = useTranslation();
  const [, change] = useViewState(SHARED_STATE);
  const own = useMeetingList();
  const [full, setFull] = useState(false);
  const close = () => change({ items: null, title: '' }, { replace: true });
  const append = () => {
    const notes = items.flatMap((item) => (item.kind === 'note' ? [item.text] : []));
    const fits = meetingLists.add(...items.filter(({ kind }) => kind !== 'note')) && notes.every((text) => meetingLists.addNote(text));
    if (fits) close();
    else setFull(true);
  };
  const title = useTitle(name, items.length);
  return (
    <ScreenFrame title={title}>
      <div className="list-bar" role="group" aria-label={t('list.tools')}>
        <p>{t('list.shared')}</p>
        <Button
          onClick={() => {
            meetingLists.start(name, items);
            close();
          }}
        >
          {t('list.takeOver')}
        </Button>
        {own.items.length > 0 && <Button onClick={append}>{t('list.append', { count: own.items.length })}</Button>}
        <Button onClick={close}>{t('list.toOwn')}</Button>
        <Button onClick={() => window.print()}>{t('list.print')}</Button>
        <span role="status">{full && t('list.full', { most: MOST_ITEMS })}</span>
      </div>
      {items.length === 0 && <EmptyState reason={t('list.sharedEmpty')} next={t('list.emptyNext')} />}
      <ListLines items={items} own={false} />
      <PaperFoot />
    </ScreenFrame>
  );
}

function NewNote() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [full, setFull] = useState(false);
  const add = () => {
    if (text.trim() === '') return;
    const fits = meetingLists.addNote(text.trim());
    setFull(!fits);
    if (fits) setText('');
  };
  return (
    <form
      className="list-bar"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Input
        className="list-new-note"
        aria-label={t('list.newNote')}
        placeholder={t('list.newNote')}
        maxLength={LONGEST_NOTE}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button htmlType="submit">{t('list.addNote')}</Button>
      <span role="status">{full && t('list.full', { most: MOST_ITEMS })}</span>
    </form>
  );
}

/** On paper only: where and when the list is from. */
function PaperFoot() {
  const { t } = useTranslation();
  const { regionName, chainName, asOf } = useScope();
  return (
    <p className="list-paper">
      {t('list.foot', { region: regionName, chain: chainName, facts: asOf?.factsUntil ?? '–', revision: asOf?.revision ?? '–' })}
    </p>
  );
}

function useTitle(name: string, count: number): string {
  const { t } = useTranslation();
  return name ? t('list.titleNamed', { name, count }) : t('list.title', { count });
}
