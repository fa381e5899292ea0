import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRequestLanguage } from '../../api/language.ts';
import { useScope } from '../../state/scope.ts';
import { asOnPaper } from '../../theme/on-paper.ts';
import { toLocalTime } from '../../tools/local-time.ts';
import { noteExport } from '../../api/note-export.ts';
import { saveFile } from '../table/save-file.ts';
import { compose, type Around } from './compose.ts';
import { drawDom } from './draw-dom.ts';
import { toPng } from './to-png.ts';
import './picture.css';

interface Props {
  /** What the picture says; the title of the screen where nothing is given. */
  title?: string;
  /** The parts of the screen that make the picture, as selectors, from above to below: the picture itself, its legend. */
  parts: readonly string[];
}

/** How many sources are named under a picture; beyond that it says how many more there are. */
const MOST_SOURCES = 12;

/** Saves a picture of the screen as PNG or SVG: light, with title, legend, sources, region, revision and date. */
export function PictureTools({ title, parts }: Props) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const { regionName, chainName, asOf } = useScope();
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const take = (name: string) => {
    const screen = box.current?.closest('main') ?? document.body;
    const elements = parts.flatMap((part) => [...screen.querySelectorAll(part)]);
    const around: Around = {
      title: name,
      sub: t('picture.sub', { region: regionName, chain: chainName, facts: asOf?.factsUntil ?? '–', revision: asOf?.revision ?? '–' }),
      foot: [
        sayMarks(t('picture.sources'), t('picture.noSources', { path: window.location.pathname }), elements, (count) =>
          t('picture.more', { count }),
        ),
        t('picture.taken', { at: toLocalTime(new Date().toISOString(), language) }),
      ],
    };
    return asOnPaper(() => compose(elements.map(drawDom), around));
  };
  const save = async (kind: 'png' | 'svg') => {
    setSaid('');
    const name = title ?? document.title.split(' · ')[0] ?? '';
    try {
      const picture = take(name);
      const file = kind === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await toPng(picture);
      saveFile(file, `${name}.${kind}`);
      noteExport(name, kind === 'svg' ? 'SVG' : 'PNG', language);
      setSaid(t('widgets.table.saved'));
    } catch (error) {
      console.warn(error);
      setSaid(t('widgets.table.failed'));
    }
  };
  return (
    <div ref={box} className="picture-tools" data-no-picture>
      <span className="lt-soft">{t('picture.save')}</span>
      <button type="button" onClick={() => void save('png')}>
        PNG
      </button>
      <button type="button" onClick={() => void save('svg')}>
        SVG
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

/** The sources that links inside the picture lead to; where there are none, where they can be read. */
function sayMarks(words: string, none: string, elements: readonly Element[], more: (count: number) => string): string {
  const links = elements.flatMap((element) => [...element.querySelectorAll<HTMLAnchorElement>('a[href*="/sources/"]')]);
  const titles = [...new Set(links.map((link) => link.textContent?.trim() ?? ''))].filter((one) => one !== '');
  if (titles.length === 0) return none;
  const rest = titles.length - MOST_SOURCES;
  return `${words}${titles.slice(0, MOST_SOURCES).join('; ')}${rest > 0 ? `; ${more(rest)}` : ''}`;
}
