import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isOldMapAddress } from '../../../client/app/old-map-address.ts';
import { findHere, PLACES } from '../../../client/app/places.ts';

const idsOf = (address: string): (string | undefined)[] => {
  const [path = '', query = ''] = address.split('?');
  const { place, entry } = findHere(path, query);
  return [place?.id, entry?.id];
};

describe('the table of places', () => {
  it('tells where an address belongs: by its path, its query, and what it is below', () => {
    expect(idsOf('/')).toEqual(['overview', undefined]);
    expect(idsOf('/map?lang=en')).toEqual(['map', 'cells']);
    expect(idsOf('/map?focus=lane:cu')).toEqual(['map', 'graph']);
    expect(idsOf('/logic')).toEqual(['gaps', 'logic']);
    expect(idsOf('/enterprises/e_jinchuan')).toEqual(['invite', 'enterprises']);
    expect(idsOf('/sources/S01')).toEqual(['data', 'sources']);
    expect(idsOf('/projects')[0]).toBe('projects');
    expect(idsOf('/projectsx')).toEqual([undefined, undefined]);
  });

  it('has a letter for each place, one for each, and each word in both languages', () => {
    const letters = PLACES.map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(7);
    for (const language of ['zh-CN', 'en']) {
      const words = JSON.parse(readFileSync(`client/text/places.${language}.json`, 'utf8')) as Record<string, string>;
      const keys = PLACES.flatMap(({ text, entries }) => [text, ...entries.map((entry) => entry.text)]);
      expect(keys.filter((key) => !words[key.replace(/^places\./, '')])).toEqual([]);
    }
  });

  it('leads only to addresses that a screen answers', () => {
    const screens = readFileSync('client/app/screen-programs.ts', 'utf8');
    const paths = PLACES.flatMap((place) => [place, ...place.entries])
      .filter(({ isPage }) => !isPage)
      .map(({ path }) => path.split('?')[0]);
    expect(paths.filter((path) => !screens.includes(`'${path}'`))).toEqual([]);
    expect(existsSync('client/playground/index.html')).toBe(true);
  });

  it('knows an address of the time when the map was at the start', () => {
    expect(['?focus=all', '?product=cu_rod&ask=packages', '?only-gaps=1', '?lanes=cu&lang=en'].every(isOldMapAddress)).toBe(true);
    expect(['', '?lang=en&region=cn-62', '?add=cr'].some(isOldMapAddress)).toBe(false);
  });
});
