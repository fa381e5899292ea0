import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SandboxNamesDocument, SandboxSearchDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { useNameOf, type Named } from '../state/use-name-of.ts';
import { useSettled } from '../state/use-settled.ts';
import { toChoices } from '../widgets/names/choices.ts';

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
  const placeOf = (node: { region?: Named | null } | object | null | undefined) =>
    node && 'region' in node && node.region ? nameOf(node.region) : null;
  const listed = new Map([
    ...hits.map((hit) => [hit.id, { id: hit.id, name: nameOf(hit), place: placeOf(hit.node) }] as const),
    ...(names.data?.nodes ?? []).flatMap((node) =>
      node && 'name' in node ? [[node.id, { id: node.id, name: nameOf(node), place: placeOf(node) }] as const] : [],
    ),
  ]);
  const labels = new Map(toChoices([...listed.values()]).map(({ value: id, label: told }) => [id, told]));
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
