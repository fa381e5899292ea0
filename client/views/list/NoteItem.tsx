import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_NOTE, type ListItem } from '../../list/list-items.ts';
import { meetingLists } from '../../list/meeting-list.ts';

interface Props {
  item: ListItem & { kind: 'note' };
  /** False: somebody else's list, which is read only. */
  own: boolean;
}

/** A note: a field on the screen, its words on paper. */
export function NoteItem({ item, own }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      {own && (
        <textarea
          id={id}
          className="list-note"
          aria-label={t('list.note')}
          rows={Math.min(6, 1 + Math.floor(item.text.length / 60) + (item.text.match(/\n/g)?.length ?? 0))}
          maxLength={LONGEST_NOTE}
          value={item.text}
          onChange={(event) => meetingLists.write(item.id, event.target.value)}
        />
      )}
      <p className={own ? 'list-note-printed' : undefined}>{item.text}</p>
    </>
  );
}
