import { Button, Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import type { BoardProps } from './board-props.ts';
import type { BoardGap } from './use-gaps.ts';

type Props = Pick<BoardProps, 'change'> & { gap: BoardGap; name: string };

/** What else can be done about a gap, beside its one main action. */
export function CardMenu({ gap, name, change }: Props) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const { id } = gap.product;
  const isMade = gap.kind === 'STRENGTHEN';
  const ask = (question: 'packages' | 'targets') => () => change({ product: id, asked: [question] });
  const items: MenuProps['items'] = [
    ...(isMade ? [] : [{ key: 'fill', label: t('gaps.fill'), onClick: ask('packages') }]),
    { key: 'call', label: t('gaps.call'), onClick: ask('targets') },
    { key: 'map', label: <Link to={addresses.map(id, isMade ? 'product' : 'gap')}>{t('gaps.toMap')}</Link> },
    { key: 'balance', label: <Link to={addresses.balance(id)}>{t('gaps.toBalance')}</Link> },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button size="small" aria-haspopup="menu">
        {t('gaps.otherActions')}
        <span aria-hidden="true"> ▾</span>
        <span className="lt-ears">: {name}</span>
      </Button>
    </Dropdown>
  );
}
