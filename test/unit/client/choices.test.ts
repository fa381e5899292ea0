import { describe, expect, it } from 'vitest';
import { bySearch, toChoices, toTwinNames } from '../../../client/widgets/names/choices.ts';
import { toSearchGroups } from '../../../client/app/search-results.ts';

describe('what a list shows to choose from', () => {
  it('tells two of one name by their place, and by their id where they share that too', () => {
    const choices = toChoices([
      { id: 'a', name: '宏远', place: '金川区' },
      { id: 'b', name: '宏远', place: '金昌市' },
      { id: 'c', name: '宏远', place: '金昌市' },
      { id: 'd', name: '宏远' },
      { id: 'e', name: '长江', place: null },
    ]);
    expect(choices.map(({ label }) => label)).toEqual(['宏远 · 金川区', '宏远 · 金昌市 · b', '宏远 · 金昌市 · c', '宏远', '长江']);
    expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
  });

  it('says in a picture only what tells twins apart', () => {
    const names = toTwinNames([
      { id: 'a', name: '宏远', place: '金川区' },
      { id: 'b', name: '宏远', place: '金昌市' },
      { id: 'c', name: '长江', place: '金昌市' },
    ]);
    expect([...names.values()]).toEqual(['宏远 · 金川区', '宏远 · 金昌市', '长江']);
  });

  it('finds its labels as the service finds names', () => {
    expect(bySearch.filterOption('宏遠', { label: '宏远 · 金川区' })).toBe(true);
    expect(bySearch.filterOption('(华东)', { label: '（华东）ＡＢＣ' })).toBe(true);
    expect(bySearch.filterOption('甘肃', { path: '甘肃省 金昌市' })).toBe(true);
    expect(bySearch.filterOption('北京', { label: '宏远', path: undefined })).toBe(false);
  });

  it('says the id of lines of the search that read alike', () => {
    const hit = (id: string) => ({
      kind: 'ENTERPRISE' as const,
      id,
      name: '宏远',
      nameEn: null,
      matched: '宏远',
      chains: [],
      node: { __typename: 'Enterprise' as const, id, region: null, makes: { totalCount: 0, nodes: [] } },
    });
    const groups = toSearchGroups([hit('a'), hit('b')], ({ name }) => name);
    expect(groups[0]?.lines.map(({ note }) => note)).toEqual(['a', 'b']);
  });
});
