import { InvalidInput, type Sentence } from '../../errors.ts';
import { toShort } from '../../ingest/problems/check-problems.ts';

/** A file that is not read at all, with what would be right. */
export class FileRefused extends InvalidInput {
  constructor(
    readonly file: string,
    why: Sentence,
    options?: ErrorOptions,
  ) {
    const name = toShort(file);
    super({ zh: `${name}：${why.zh}，什么都没有写入。`, en: `${name}: ${why.en}; nothing was written.` }, { file: name }, options);
  }
}

/** How much of one file is read: beyond it something else than a table is meant. */
export const MOST = {
  /** Bytes of a file as it lies on the disk. */
  file: 256 * 2 ** 20,
  /** Bytes of a part of a workbook once it is unpacked, and of all parts together. */
  unpacked: 768 * 2 ** 20,
  parts: 2_000,
  sheets: 200,
  /** Columns of a sheet that hold something. */
  columns: 500,
  /** Characters of one cell, as many as a spreadsheet allows. */
  cell: 32_767,
  /** Characters of a workbook between two signs of its structure, and how deep that goes: nothing else bounds what is held of it. */
  silence: 2 ** 20,
  depth: 64,
  /** Formats of cells, as many as a spreadsheet allows. */
  formats: 65_536,
  /** Characters of the texts that a workbook keeps apart from its cells. */
  texts: 24_000_000,
  rows: 1_048_576,
} as const;

export const SENTENCES = {
  encrypted: {
    zh: '这个工作簿加了密码；请去掉密码再存一次',
    en: 'this workbook is locked with a password; remove it and save the file again',
  },
  old: {
    zh: '这是旧式的 Excel 97-2003 工作簿（.xls）；请另存为 .xlsx 或 CSV',
    en: 'this is an old workbook of Excel 97-2003 (.xls); save it as .xlsx or CSV',
  },
  page: {
    zh: '这是网页、PDF 或别的文件，只是名字像表格；请在表格软件里打开，另存为 .xlsx 或 CSV',
    en: 'this is a page of the web, a PDF or another file under the name of a table; open it in a spreadsheet and save it as .xlsx or CSV',
  },
  nul: { zh: '含有 NUL 字符，不是文本；请另存为 CSV UTF-8', en: 'it holds a NUL character and is no text; save it as CSV UTF-8' },
  damaged: {
    zh: '这个工作簿是坏的，读不出来；请在表格软件里打开，另存一次',
    en: 'this workbook is damaged and cannot be read; open it in a spreadsheet and save it again',
  },
  notXlsx: {
    zh: '这个压缩包里没有 Excel 工作簿；请另存为 .xlsx 或 CSV',
    en: 'this archive holds no Excel workbook; save the table as .xlsx or CSV',
  },
  names: {
    zh: '这个工作簿里的文件名指向别处（含 ../ 之类），不可信；请在表格软件里另存一次',
    en: 'this workbook holds names that lead elsewhere (../ and the like) and is not to be trusted; save it again in a spreadsheet',
  },
  bomb: {
    zh: `这个工作簿解开后大得不像表格（至多 ${MOST.unpacked / 2 ** 20} MB），不读；请拆成几个文件`,
    en: `this workbook unpacks to more than a table holds (at most ${MOST.unpacked / 2 ** 20} MB) and is not read; split it into several files`,
  },
  forged: {
    zh: '这个工作簿写着的大小与内容不符，不可信；请在表格软件里另存一次',
    en: 'the sizes that this workbook states are not those of its content; save it again in a spreadsheet',
  },
  parts: {
    zh: `这个压缩包有 ${MOST.parts} 个以上的文件，不是工作簿`,
    en: `this archive holds more than ${MOST.parts} files and is no workbook`,
  },
  entities: {
    zh: '这个工作簿的 XML 里有文档类型或外部实体，不读；请在表格软件里另存一次',
    en: 'the XML of this workbook has a document type or external entities and is not read; save it again in a spreadsheet',
  },
  columns: {
    zh: `有一张表超过 ${MOST.columns} 列；一列一项内容，一行一件事，多余的列请删去`,
    en: `a sheet has more than ${MOST.columns} columns; delete those that hold nothing and write one row for each thing`,
  },
  rows: { zh: `有一张表超过 ${MOST.rows} 行；请拆成几个文件`, en: `a sheet has more than ${MOST.rows} rows; split it into several files` },
  cell: {
    zh: `有一格超过 ${MOST.cell} 个字符；表格软件也放不下，请改短`,
    en: `a cell holds more than ${MOST.cell} characters, more than a spreadsheet allows; shorten it`,
  },
  texts: {
    zh: '这个工作簿里的文字太多，读不下；请拆成几个文件',
    en: 'this workbook holds more text than can be read at once; split it into several files',
  },
  large: { zh: `文件超过 ${MOST.file / 2 ** 20} MB；请拆成几个`, en: `the file is larger than ${MOST.file / 2 ** 20} MB; split it` },
  missing: { zh: '打不开这个文件；请检查路径和权限', en: 'this file cannot be opened; check its path and who may read it' },
  empty: { zh: '文件是空的；第一行应是列名', en: 'the file is empty; its first row should hold the names of the columns' },
} as const satisfies Record<string, Sentence>;
