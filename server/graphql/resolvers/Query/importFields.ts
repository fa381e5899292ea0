import { FIELD_WORDS, FIELDS } from '../../../import/columns/fields.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const importFields: QueryResolvers['importFields'] = (_, __, { language }) =>
  FIELDS.map((id) => {
    const { zh, en, holds, example, names } = FIELD_WORDS[id];
    return { id, name: zh, nameEn: en, holds: holds[language], example, alsoNamed: names.split('|') };
  });
