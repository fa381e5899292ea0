import { describe, expect, it } from 'vitest';
import type { Enterprise } from '../../../server/domain/facts.ts';
import { enterprisesOfOneName } from '../../../server/graphql/filters/shared-names.ts';

const firm = (id: string, name: string, nameEn: string | null = null) => ({ id, name, nameEn }) as unknown as Enterprise;

describe('enterprises of one name', () => {
  it('are those that share the Chinese or the English one, as people compare names', () => {
    const firms = [
      firm('a', '宏远新材料有限公司', 'Hongyuan'),
      firm('b', '宏遠新材料有限公司'),
      firm('c', '洪源新材料有限公司', 'HONGYUAN'),
      firm('d', '（东部）ＸＹＺ'),
      firm('e', '(东部)XYZ'),
      firm('f', '独一家', null),
      firm('g', '另一家', ''),
      // its own two names are not two bearers
      firm('h', 'Alone', 'Alone'),
    ];
    expect([...enterprisesOfOneName(firms)].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
