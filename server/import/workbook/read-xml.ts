import { SaxesParser } from 'saxes';
import { FileRefused, MOST, SENTENCES } from '../sheets/refuse-file.ts';

export interface XmlHandlers {
  /** @param name without the prefix that some programs put before it */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Reads XML as it comes, and yields after every part of the stream, so that what the handlers have gathered can be taken away. A document
 * type, and with it every entity that is not one of the five of XML, is refused.
 */
export async function* readXml(file: string, parts: AsyncIterable<Uint8Array>, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const decoder = new TextDecoder('utf-8');
  const fail = (error: unknown): never => {
    throw error instanceof FileRefused ? error : new FileRefused(file, SENTENCES.damaged, { cause: error });
  };
  parser.on('doctype', () => fail(new FileRefused(file, SENTENCES.entities)));
  parser.on('error', fail);
  let [depth, silence] = [0, 0];
  parser.on('opentag', ({ name, attributes }) => {
    silence = 0;
    if (++depth > MOST.depth) fail(new FileRefused(file, SENTENCES.damaged));
    handlers.open?.(withoutPrefix(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    silence = 0;
    depth -= 1;
    handlers.close?.(withoutPrefix(name));
  });
  if (handlers.text) {
    const { text } = handlers;
    parser.on('text', text);
    parser.on('cdata', text);
  }
  for await (const part of parts) {
    // what has no end yet is in memory as a whole
    if ((silence += part.length) > MOST.silence) fail(new FileRefused(file, SENTENCES.cell));
    parser.write(decoder.decode(part, { stream: true }));
    yield;
  }
  parser.write(decoder.decode()).close();
  yield;
}

/** Reads a small part of a workbook to its end. */
export async function readWholeXml(file: string, parts: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of readXml(file, parts, handlers));
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The attribute of this name, with whatever prefix. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | null {
  return Object.entries(attributes).find(([key]) => withoutPrefix(key) === name)?.[1] ?? null;
}
