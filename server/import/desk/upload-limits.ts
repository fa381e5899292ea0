import { Busy, InvalidInput, NotFound, type Sentence } from '../../errors.ts';
import { toShort } from '../../ingest/problems/check-problems.ts';

const MEGABYTE = 2 ** 20;
const HOUR = 3_600_000;

/** How much may be handed in, and how long it is kept. */
export interface UploadLimits {
  /** Bytes of one file. */
  file: number;
  /** Files of one upload. */
  files: number;
  /** Uploads, and bytes of all of them together. */
  uploads: number;
  bytes: number;
  /** Milliseconds after the last change. */
  keptFor: number;
}
export const UPLOAD_LIMITS: UploadLimits = {
  file: 64 * MEGABYTE,
  files: 20,
  uploads: 100,
  bytes: 512 * MEGABYTE,
  keptFor: 7 * 24 * HOUR,
};

const MOST_NAME = 200;
const UNFIT_NAME = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\]/u;

/** The name of a file as it is spoken of. @throws InvalidInput */
export function checkFileName(name: string, others: readonly string[]): void {
  const isUnfit = name.trim() === '' || name.length > MOST_NAME || UNFIT_NAME.test(name) || /^\.+$/.test(name);
  if (isUnfit)
    throw new InvalidInput(
      {
        zh: `文件名要写在地址里：POST /import?name=企业.xlsx；不含斜杠和控制字符，至多 ${MOST_NAME} 个字符。`,
        en: `The name of the file goes into the address, POST /import?name=companies.xlsx; without slashes and control characters, at most ${MOST_NAME} characters.`,
      },
      { argument: 'name' },
    );
  if (others.includes(name))
    throw new InvalidInput(
      {
        zh: `这一次已经交过“${toShort(name)}”；请改名，或另交一次。`,
        en: `This upload has a file "${toShort(name)}" already; rename one, or hand them in apart.`,
      },
      { argument: 'name' },
    );
}

export const tooManyFiles = ({ files }: UploadLimits): InvalidInput =>
  new InvalidInput({
    zh: `一次至多交 ${files} 个文件；请分几次。`,
    en: `At most ${files} files are handed in at once; please make several uploads.`,
  });

export function tooLarge({ file }: UploadLimits): InvalidInput {
  const most = file / MEGABYTE;
  return new InvalidInput(
    {
      zh: `文件超过 ${most} MB；请拆成几个，或在服务器上用 npm run import。`,
      en: `The file is larger than ${most} MB; split it, or use npm run import on the server.`,
    },
    { maximum: file },
  );
}

const FULL: Sentence = {
  zh: '交来还没有写入的表太多，放不下了；请等旧的到期，或请管理员删去 DATA_DIR/uploads 里不用的。',
  en: 'Too much is waiting to be written; wait for old uploads to end, or whoever runs the service removes what is not used under DATA_DIR/uploads.',
};
export const noRoom = (): Busy => new Busy(FULL);

export const oneByOne = (): Busy =>
  new Busy({
    zh: '这一次的另一个文件还没有交完，请一个一个地交。',
    en: 'Another file of this upload is still on its way; please hand them in one by one.',
  });

export const unknownUpload = (): NotFound =>
  new NotFound({
    zh: '没有这次交来的文件：编号不对，或已过期（7 天）；请再交一次。',
    en: 'There is no such upload: its id is wrong, or it has ended (after 7 days); please hand the files in again.',
  });

export const unreadableFile = (): InvalidInput =>
  new InvalidInput({ zh: '文件没有收全，请再交一次。', en: 'The file did not come whole; please hand it in again.' });
