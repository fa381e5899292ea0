/** What is said of a revision and of what moved a gap, in the reader's language. */
import type { GraphQLSchema } from 'graphql';
import { HAND } from '../../datasets/hand.ts';
import type { Sentence } from '../../errors.ts';
import type { RevisionRecord } from '../../graph/queries/read-revision.ts';
import type { Cause } from '../../history/gap-changes.ts';
import type { ToldRevision } from '../../history/messages.ts';
import type { Language } from '../context/language.ts';
import { sayNote, sayWriter } from './say-note.ts';
import { sayField, sayLabel, sayValue } from './schema-words.ts';

const WHAT = {
  ADDED: { zh: '新增', en: 'new' },
  CHANGED: { zh: '修改', en: 'changed' },
  REMOVED: { zh: '删除', en: 'gone' },
} as const satisfies Record<Cause['what'], Sentence>;
const COUNTED = { ADDED: 'added', CHANGED: 'changed', REMOVED: 'removed' } as const;
export const NOTHING: Sentence = { zh: '空', en: 'nothing' };

/** What a revision did: a sentence for each thing done, then the first facts by name. */
export function sayTold({ counts, first }: ToldRevision, language: Language): string[] {
  const isZh = language === 'zh';
  const comma = isZh ? '、' : ', ';
  const sums = (Object.keys(WHAT) as Cause['what'][]).flatMap((what) => {
    const some = counts.filter((one) => one[COUNTED[what]] > 0);
    const list = some.map((one) => `${sayLabel(one.label)[language]} ${one[COUNTED[what]]}`).join(comma);
    return some.length === 0 ? [] : [`${WHAT[what][language]}${isZh ? '：' : ': '}${list}`];
  });
  const names = first.map(({ label, name, what }) => `${WHAT[what][language]} ${sayThing(label, name, language)}`);
  return [...sums, ...(names.length > 0 ? [names.join(isZh ? '；' : '; ')] : [])];
}

/** The fact that moved a gap, and how it came in. @param datasets names by ids, of those that are there */
export function sayCause(
  cause: Cause | null,
  revision: RevisionRecord,
  datasets: ReadonlyMap<string, string>,
  schema: GraphQLSchema,
  language: Language,
): string {
  const how = sayHow(revision, datasets)[language];
  if (cause === null) return how;
  const { label, name, what, field, isOwn } = cause;
  const isZh = language === 'zh';
  const thing = sayThing(label, name, language);
  const told = field ? `${sayField(schema, field.label, field.field)[language]} ${sayMove(field, schema, language)}` : WHAT[what][language];
  const through = isOwn ? '' : isZh ? '间接：' : 'indirectly: ';
  return isZh ? `${through}${thing}：${told}（${how}）` : `${through}${thing}: ${told} (${how})`;
}

function sayMove({ field, label, before, after }: NonNullable<Cause['field']>, schema: GraphQLSchema, language: Language): string {
  const say = (value: Sentence | null) => (value ? sayValue(schema, label, field, value) : NOTHING)[language];
  return `${say(before)} → ${say(after)}`;
}

/** An import by the name of its dataset, while that is there, and its note, else who wrote it; what is put in by hand is no import. */
function sayHow({ kind, dataset, by, note }: RevisionRecord, datasets: ReadonlyMap<string, string>): Sentence {
  if (kind === 'OUTSIDE') return { zh: '绕过本系统写入', en: 'written past the product' };
  const say = (language: Language): string => (note ? `${language === 'zh' ? '，' : ', '}${sayNote(note, language)}` : '');
  const [zhBy, enBy] = [sayWriter(by, 'zh'), sayWriter(by, 'en')];
  if (dataset && dataset !== HAND.id) {
    const name = datasets.get(dataset);
    return {
      zh: `装入${name ? ` ${name}` : '数据集'}，由 ${zhBy}${say('zh')}`,
      en: `import${name ? ` of ${name}` : ''} by ${enBy}${say('en')}`,
    };
  }
  return { zh: `由 ${zhBy} 写入${say('zh')}`, en: `edit by ${enBy}${say('en')}` };
}

/** A fact by its kind and its name: 生产“…”. */
export function sayThing(label: string, name: Sentence, language: Language): string {
  return language === 'zh' ? `${sayLabel(label).zh}“${name.zh}”` : `${sayLabel(label).en} "${name.en}"`;
}
