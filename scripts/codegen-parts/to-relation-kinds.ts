import { meaningOf, PARTNERSHIP_KINDS } from '../../server/domain/relation-kinds.ts';
import type { GeneratedFile } from './generate-files.ts';

/** What the pages know of the kinds of relations: those without direction, and their words in each language. */
export function toRelationKinds(): GeneratedFile[] {
  const words = (language: 'zh' | 'en') =>
    `${JSON.stringify(Object.fromEntries(PARTNERSHIP_KINDS.map((kind) => [kind, meaningOf(kind).words[language]])), null, 2)}\n`;
  const mutual = PARTNERSHIP_KINDS.filter((kind) => meaningOf(kind).mutual);
  return [
    {
      path: 'client/api/generated/mutual-kinds.ts',
      content: [
        '// Written by `npm run codegen` from server/domain/relation-kinds.ts; do not edit.',
        '/** Kinds of relations that say nothing of who gives and who takes. */',
        `export const MUTUAL_KINDS = [${mutual.map((kind) => `'${kind}'`).join(', ')}] as const;`,
        '',
      ].join('\n'),
    },
    { path: 'client/text/relations.zh-CN.json', content: words('zh') },
    { path: 'client/text/relations.en.json', content: words('en') },
  ];
}
