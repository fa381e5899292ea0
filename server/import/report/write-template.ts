import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import type { Facts } from '../../domain/facts.ts';
import { FIELD_WORDS, type Field } from '../columns/fields.ts';

/** The columns of the two sheets that people fill. */
const SHEETS: readonly { zh: string; en: string; fields: readonly Field[] }[] = [
  {
    zh: '企业与产能',
    en: 'Companies',
    fields: [
      'enterprise',
      'uscc',
      'alias',
      'region',
      'product',
      'capacity',
      'unit',
      'status',
      'year',
      'uses',
      'usesAmount',
      'holders',
      'source',
      'note',
    ],
  },
  {
    zh: '项目',
    en: 'Projects',
    fields: [
      'project',
      'enterprise',
      'product',
      'capacity',
      'investment',
      'stage',
      'signed',
      'started',
      'region',
      'responsible',
      'inChain',
      'source',
      'note',
    ],
  },
];
const WIDTHS = { field: 22, text: 60 };

/**
 * A workbook to fill: a sheet of companies, one of projects, what each column holds, and the products of the chain by the names under
 * which they are found. The last two name no company, so that an import passes over them.
 */
export function toTemplate({ products }: Pick<Facts, 'products'>, language: 'zh' | 'en'): Promise<Buffer> {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const toFill = SHEETS.map(({ zh, en, fields }) => ({
    sheet: say(zh, en),
    data: [fields.map((field) => head(FIELD_WORDS[field][language]))],
    columns: fields.map(() => ({ width: WIDTHS.field })),
    stickyRowsCount: 1,
  }));
  const fields = [...new Set(SHEETS.flatMap((sheet) => sheet.fields))];
  const dictionary = {
    sheet: say('填写说明', 'What to write'),
    data: [
      [say('列', 'Column'), say('应填写', 'What it holds'), say('例', 'Example')].map(head),
      ...fields.map((field) => [FIELD_WORDS[field][language], FIELD_WORDS[field].holds[language], FIELD_WORDS[field].example].map(text)),
    ],
    columns: [WIDTHS.field, WIDTHS.text, WIDTHS.field].map((width) => ({ width })),
    stickyRowsCount: 1,
  };
  const names = {
    sheet: say('产品名录', 'Products'),
    data: [
      [say('名录', 'Listed as'), say('编号', 'Id'), say('也认得', 'Also known as'), say('计量', 'Measured in')].map(head),
      ...products.map((product) => {
        const own = language === 'zh' ? product.name : (product.nameEn ?? product.name);
        const others = [language === 'zh' ? product.nameEn : product.name, ...product.aliases]
          .filter(Boolean)
          .join(language === 'zh' ? '、' : ', ');
        return [own, product.id, others, product.unit ?? ''].map(text);
      }),
    ],
    columns: [WIDTHS.text, WIDTHS.field, WIDTHS.text, WIDTHS.field].map((width) => ({ width })),
    stickyRowsCount: 1,
  };
  return writeExcelFile([...toFill, dictionary, names]).toBuffer();
}

const head = (value: string): CellObject => ({ value, type: String, fontWeight: 'bold' });
const text = (value: string): CellObject => ({ value, type: String });
