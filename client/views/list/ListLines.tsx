import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf, type ListItem } from '../../list/list-items.ts';
import { meetingLists } from '../../list/meeting-list.ts';
import { Ears } from '../../widgets/Ears.tsx';
import { GapItem } from './GapItem.tsx';
import { NoteItem } from './NoteItem.tsx';
import { TargetItem } from './TargetItem.tsx';

/** The items in order. One's own are moved by buttons or with Alt and an arrow, and taken out; each change is said. */
export function ListLines({ items, own }: { items: readonly ListItem[]; own: boolean }) {
  const { t } = useTranslation();
  const box = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const move = (item: ListItem, at: number, by: -1 | 1) => {
    if (at + by < 0 || at + by >= items.length) return;
    meetingLists.move(item, by);
    setSaid(t('list.moved', { place: at + by + 1, count: items.length }));
    // The line keeps the focus wherever it goes; its button at the end of the list has none to keep.
    requestAnimationFrame(() => box.current?.querySelectorAll<HTMLElement>(':scope > li')[at + by]?.focus());
  };
  const onKeyDown = (event: KeyboardEvent, item: ListItem, at: number) => {
    if (!own || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(item, at, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <>
      <ol ref={box} className="list-lines">
        {items.map((item, at) => (
          <li key={keyOf(item)} tabIndex={own ? -1 : undefined} onKeyDown={(event) => onKeyDown(event, item, at)}>
            <span className="list-number" aria-hidden="true">
              {at + 1}
            </span>
            <div className="list-item">
              <ItemView item={item} own={own} />
            </div>
            {own && (
              <span className="list-hands">
                {([-1, 1] as const).map((by) => (
                  <button
                    key={by}
                    type="button"
                    aria-disabled={at + by < 0 || at + by >= items.length}
                    title={t(by < 0 ? 'list.up' : 'list.down')}
                    onClick={() => move(item, at, by)}
                  >
                    <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
                    <Ears>{t(by < 0 ? 'list.upNumber' : 'list.downNumber', { number: at + 1 })}</Ears>
                  </button>
                ))}
                <button
                  type="button"
                  title={t('list.remove')}
                  onClick={() => {
                    meetingLists.remove(item);
                    setSaid(t('list.removed', { number: at + 1 }));
                  }}
                >
                  <span aria-hidden="true">✕</span>
                  <Ears>{t('list.removeNumber', { number: at + 1 })}</Ears>
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
      <p role="status" className="lt-ears">
        {said}
      </p>
    </>
  );
}

function ItemView({ item, own }: { item: ListItem; own: boolean }) {
  if (item.kind === 'gap') return <GapItem item={item} />;
  return item.kind === 'target' ? <TargetItem item={item} /> : <NoteItem item={item} own={own} />;
}
