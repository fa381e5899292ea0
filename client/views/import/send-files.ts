import { GraphError, toGraphError } from '../../api/graph-error.ts';
import { toLanguageTag } from '../../api/language-tag.ts';
import type { Language } from '../../api/language.ts';

interface Taken {
  upload?: string;
  errors?: Parameters<typeof toGraphError>[0][];
}

/**
 * Hands files in, one request each: they become one upload, or further files of one.
 * @returns the id of the upload
 * @throws GraphError with a sentence for the reader
 */
export async function sendFiles(files: readonly File[], upload: string | null, language: Language): Promise<string | null> {
  let id = upload;
  for (const file of files) id = await sendFile(file, id, language);
  return id;
}

async function sendFile(file: File, upload: string | null, language: Language): Promise<string> {
  const query = new URLSearchParams({ name: file.name, ...(upload !== null && { upload }) });
  const headers = { 'content-type': 'application/octet-stream', 'accept-language': toLanguageTag(language) };
  let answer: Taken;
  try {
    answer = (await (await fetch(`/import?${query}`, { method: 'POST', headers, body: file })).json()) as Taken;
  } catch (cause) {
    throw new GraphError('OFFLINE', null, { cause });
  }
  if (answer.errors?.[0]) throw toGraphError(answer.errors[0]);
  if (answer.upload === undefined) throw new GraphError('UNEXPECTED', null);
  return answer.upload;
}
