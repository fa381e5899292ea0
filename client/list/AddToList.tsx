import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Ears } from '../widgets/Ears.tsx';
import { MOST_ITEMS, type ListItem } from './list-items.ts';
import { meetingLists, useMeetingList } from './meeting-list.ts';
import './add-to-list.css';

/** Takes the item into the meeting list, or out of it again. `name` tells ears which of many buttons this is. */
export function AddToList({ item, name }: { item: ListItem; name: string }) {
  const { t } = useTranslation();
  const list = useMeetingList();
  const [full, setFull] = useState(false);
  const isIn = list.has(item);
  return (
    <>
      <button
        type="button"
        className="list-add"
        aria-pressed={isIn}
        onClick={() => {
          if (isIn) meetingLists.remove(item);
          else setFull(!meetingLists.add(item));
        }}
      >
        {t(isIn ? 'list.isIn' : 'list.add')}
        <Ears>: {name}</Ears>
      </button>
      <span role="status" className="list-add-said">
        {full && t('list.full', { most: MOST_ITEMS })}
        {isIn && !list.kept && t('list.notKept')}
      </span>
    </>
  );
}
