/** `/import`: files that are handed in, one request each, and the files that are fetched again. What is done with them is GraphQL. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Router, type Request, type Response } from 'express';
import { toAuditLine, type Audit, type AuditLine } from '../access/audit.ts';
import { NotFound } from '../errors.ts';
import { currentLanguage } from '../graphql/context/language.ts';
import type { ImportDesk } from '../import/desk/import-desk.ts';
import type { Upload } from '../import/desk/upload.ts';
import { tooLarge, UPLOAD_LIMITS } from '../import/desk/upload-limits.ts';
import { viewerOf } from './account/caller.ts';

/** The whole request is the file: `POST /import?name=企业.xlsx`, and with `&upload=` of the first one's answer for those that follow. */
export function createImportRoutes(desk: ImportDesk, audit: Audit): Router {
  const router = Router();
  router.post('/import', async (request, response) => {
    // what is not read any more after a refusal must not be taken for the next request
    response.set({ 'Cache-Control': 'no-store', Connection: 'close' });
    const name = textOf(request, 'name');
    const viewer = viewerOf(response);
    const told = Number(request.headers['content-length'] ?? 0);
    const line = (subject: string, outcome: AuditLine['outcome']): AuditLine => toAuditLine(viewer, 'UPLOAD', subject, outcome);
    const { id, files } = await take({ name, told, by: viewer.name, id: textOf(request, 'upload') || null, bytes: request }).catch(
      (error: unknown) => {
        audit.note(line(told > 0 ? `${name} ${told} B` : name, 'REFUSED'));
        throw error;
      },
    );
    await audit.append(line(`${name} ${files.at(-1)?.bytes ?? 0} B ${id}`, 'OK'));
    response.json({ upload: id, files });
  });

  async function take({ told, ...file }: Parameters<typeof desk.store.take>[0] & { told: number }): Promise<Upload> {
    if (told > UPLOAD_LIMITS.file) throw Object.assign(tooLarge(UPLOAD_LIMITS), { status: 413 });
    return desk.store.take(file);
  }

  router.get('/import/template', async (_request, response) => {
    send(response, currentLanguage() === 'zh' ? '导入模板.xlsx' : 'import-template.xlsx');
    response.end(await desk.template(currentLanguage()));
  });
  router.get('/import/:upload/rejected/:file', async (request, response) => {
    const path = await desk.rejectedFile(String(request.params.upload), Number(request.params.file));
    if (path === null) throw NOT_THERE;
    send(response, basename(path));
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  return router;
}

function textOf({ query }: Request, name: string): string {
  const value = query[name];
  return typeof value === 'string' ? value.normalize('NFC') : '';
}

/** As a file under this name, whatever is in it: nothing of it is to be run or shown. */
function send(response: Response, name: string): void {
  response.attachment(name).set({ 'Cache-Control': 'no-store', 'Content-Type': 'application/octet-stream' });
}

const NOT_THERE = new NotFound({
  zh: '没有要改的行：编号不对，或那次交来的文件已重新读过或过期。',
  en: 'There are no rows to correct here: the address is wrong, or the files were read again since or have ended.',
});
