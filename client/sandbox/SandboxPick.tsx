import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SandboxNamesDocument, SandboxSearchDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { useSettled } from '../state/use-settled.ts';

interface Props {
  kind: 'PRODUCT' | 'ENTERPRISE';
  label: string;
  value: readonly string[];
  onChange: (ids: string[]) => void;
}

const SETTLE = 150;

/** A search box that keeps what was chosen: products or enterprises, found by the server. Classes of products cannot be brought. */
export function SandboxPick({ kind, label, value, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const [text, setText] = useState('');
  const wanted = useSettled(text.trim(), SETTLE);
  const found = useGraphQuery(SandboxSearchDocument, { text: wanted, kinds: [kind] }, { enabled: wanted !== '' });
  const names = useGraphQuery(SandboxNamesDocument, { ids: [...value] }, { enabled: value.length > 0, keepLast: true });
  const hits = wanted === '' ? [] : (found.data?.search ?? []).filter(({ node }) => !(node?.__typename === 'Product' && node.isClass));
  const labels = new Map([
    ...hits.map((hit) => [hit.id, nameOf(hit)] as const),
    ...(names.data?.nodes ?? []).flatMap((node) => (node && 'name' in node ? [[node.id, nameOf(node)] as const] : [])),
  ]);
  const options = [...new Set([...hits.map(({ id }) => id), ...(wanted === '' ? value : [])])].map((id) => ({
    value: id,
    label: labels.get(id) ?? id,
  }));
  const empty = wanted === '' ? t('sandbox.typeToFind') : found.isFetching ? t('sandbox.searching') : t('sandbox.nothingFound');
  return (
    <Select
      mode="multiple"
      className="sandbox-pick"
      aria-label={label}
      placeholder={label}
      value={[...value]}
      options={options}
      maxTagCount="responsive"
      showSearch={{ filterOption: false, searchValue: text, onSearch: (next) => setText(next.slice(0, 200)) }}
      notFoundContent={empty}
      labelRender={({ value: id }) => labels.get(String(id)) ?? id}
      onChange={(ids: string[]) => {
        setText('');
        onChange(ids);
      }}
    />
  );
}
