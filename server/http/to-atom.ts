/** Revisions as an Atom feed (RFC 4287). */
import { escapeXml } from '../../shared/escape-xml.ts';
import type { Sentence } from '../errors.ts';

export interface FeedRevision {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  by: string;
  note: string | null;
  dataset: string | null;
  /** What it did, a sentence each. */
  words: readonly string[];
}

const TITLE: Sentence = { zh: '链图：修订', en: 'Liantu: revisions' };
const LANGUAGE: Sentence = { zh: 'zh-CN', en: 'en' };

/** @param home the service as the reader reaches it, without a slash at its end */
export function toAtom(revisions: readonly FeedRevision[], home: string, language: keyof Sentence): string {
  const own = `${home}/feed.atom${language === 'zh' ? '' : `?lang=${language}`}`;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANGUAGE[language]}">`,
    tag('id', `${home}/feed.atom`),
    tag('title', TITLE[language]),
    tag('updated', revisions[0]?.at ?? new Date(0).toISOString()),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(own)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(toPage(home, language))}"/>`,
    ...revisions.flatMap((revision) => toEntry(revision, home, language)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function toEntry({ id, at, by, note, dataset, words }: FeedRevision, home: string, language: keyof Sentence): string[] {
  const number = id.replace(/^revision:/, '');
  const what = note ?? dataset ?? words[0] ?? '';
  const [head, colon] = language === 'zh' ? [`修订 ${number}（${by}）`, '：'] : [`Revision ${number} (${by})`, ': '];
  const title = what === '' ? head : `${head}${colon}${what}`;
  return [
    '<entry>',
    // A graph that was emptied counts from 1 again: the time tells such revisions apart.
    tag('id', `${home}/revisions?revision=${number}#${at}`),
    tag('title', title),
    tag('updated', at),
    `<author>${tag('name', by)}</author>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(toPage(home, language, number))}"/>`,
    tag('content', words.join('\n'), ' type="text"'),
    '</entry>',
  ];
}

const toPage = (home: string, language: keyof Sentence, number?: string): string =>
  `${home}/revisions?lang=${language}${number === undefined ? '' : `&revision=${number}`}`;

const tag = (name: string, text: string, attributes = ''): string => `<${name}${attributes}>${escapeXml(text)}</${name}>`;
