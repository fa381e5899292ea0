import { Button, Input, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_NAME } from '../../list/list-items.ts';
import { meetingLists, type MeetingList } from '../../list/meeting-list.ts';
import { toShareAddress } from './share-address.ts';

/** Which list is in use, its name, a new one, the address that shares it, and paper. */
export function ListTools({ list }: { list: MeetingList }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const nameOf = (one: { name: string }) => one.name || t('list.unnamed');
  const share = () => {
    const address = toShareAddress(list, window.location);
    if (address === null) return setSaid(t('list.tooLong'));
    navigator.clipboard.writeText(address).then(
      () => setSaid(t('list.copied')),
      () => window.history.replaceState(null, '', address),
    );
  };
  return (
    <div className="list-bar" role="group" aria-label={t('list.tools')}>
      {list.all.length > 1 && (
        <Select
          className="list-choose"
          aria-label={t('list.choose')}
          value={list.id}
          popupMatchSelectWidth={false}
          onChange={meetingLists.open}
          options={list.all.map((one) => ({ value: one.id, label: t('list.named', { name: nameOf(one), count: one.items.length }) }))}
        />
      )}
      <Input
        className="list-name"
        aria-label={t('list.name')}
        placeholder={t('list.name')}
        maxLength={LONGEST_NAME}
        value={list.name}
        onChange={(event) => meetingLists.rename(event.target.value)}
      />
      <Button onClick={() => meetingLists.start('')}>{t('list.new')}</Button>
      <Popconfirm
        title={t('list.dropSure', { name: nameOf(list) })}
        okText={t('list.drop')}
        cancelText={t('list.keep')}
        onConfirm={() => meetingLists.drop(list.id)}
      >
        <Button disabled={list.items.length === 0 && list.all.length === 1}>{t('list.drop')}</Button>
      </Popconfirm>
      <Button disabled={list.items.length === 0} onClick={share}>
        {t('list.share')}
      </Button>
      <Button disabled={list.items.length === 0} onClick={() => window.print()}>
        {t('list.print')}
      </Button>
      <span role="status" className="lt-soft">
        {said}
      </span>
    </div>
  );
}
