import { FileRefused, MOST, SENTENCES } from '../sheets/refuse-file.ts';
import type { Zip } from './open-zip.ts';
import { readFormats, type NumberFormat } from './read-formats.ts';
import { readTexts } from './read-texts.ts';
import { attributeOf, readWholeXml } from './read-xml.ts';

/** What all sheets of a workbook share, and where each lies; sheets that are hidden are left out and named. */
export interface Book {
  sheets: { name: string; part: string }[];
  hidden: string[];
  texts: readonly string[];
  formats: readonly NumberFormat[];
  from1904: boolean;
}

const BOOK = 'xl/workbook.xml';

export async function readBook(file: string, zip: Zip): Promise<Book> {
  const partOf = (name: string) => zip.names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? null;
  const main = partOf(BOOK);
  if (main === null) throw new FileRefused(file, SENTENCES.notXlsx);
  const found: { name: string; link: string | null; isHidden: boolean }[] = [];
  let from1904 = false;
  await readWholeXml(file, await zip.open(main), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      if (found.length >= MOST.sheets) throw new FileRefused(file, SENTENCES.parts);
      const isHidden = /hidden/i.test(attributes['state'] ?? '');
      found.push({ name: attributes['name'] ?? '', link: attributeOf(attributes, 'id'), isHidden });
    },
  });
  const targets = await readTargets(file, zip, partOf('xl/_rels/workbook.xml.rels'));
  const toPart = (link: string | null) => partOf(targets.get(link ?? '') ?? '');
  const texts = partOf('xl/sharedStrings.xml');
  const styles = partOf('xl/styles.xml');
  return {
    sheets: found.flatMap(({ name, link, isHidden }) => {
      const part = toPart(link);
      return part === null || isHidden ? [] : [{ name, part }];
    }),
    hidden: found.filter(({ isHidden }) => isHidden).map(({ name }) => name),
    texts: texts === null ? [] : await readTexts(file, await zip.open(texts)),
    formats: styles === null ? [] : await readFormats(file, await zip.open(styles)),
    from1904,
  };
}

/** The parts of the archive by the ids of links; addresses outside of it are nobody's. */
async function readTargets(file: string, zip: Zip, part: string | null): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  if (part === null) return targets;
  await readWholeXml(file, await zip.open(part), {
    open(name, { Id: id = '', Target: target = '', TargetMode: mode }) {
      if (name !== 'Relationship' || mode === 'External') return;
      if (targets.size >= MOST.parts) throw new FileRefused(file, SENTENCES.parts);
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
    },
  });
  return targets;
}
