import { Button } from 'antd';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PLACES } from './places.ts';
import { usePlaceKeys } from './use-place-keys.ts';

/** The keys of the page, and the list of them; `?` opens it too. While a letter is awaited, that is said. */
export function KeyHelp() {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = useCallback(() => dialog.current?.showModal(), []);
  const waits = usePlaceKeys(open);
  const keys = [
    { keys: ['/'], what: t('shell.keys.search') },
    ...PLACES.map(({ letter, text }) => ({ keys: ['g', letter], what: t('shell.keys.go', { place: t(text) }) })),
    { keys: ['←', '↑', '→', '↓'], what: t('shell.keys.arrows') },
    { keys: ['Esc'], what: t('shell.keys.close') },
    { keys: ['?'], what: t('shell.keys.help') },
  ];
  return (
    <>
      <Button
        className="lt-keys-button"
        type="text"
        aria-label={t('shell.keys.title')}
        title={t('shell.keys.title')}
        aria-keyshortcuts="?"
        onClick={open}
      >
        <span aria-hidden="true">⌨</span>
      </Button>
      <span role="status" className={waits ? 'lt-key-waits' : 'lt-ears'}>
        {waits && `g … ${PLACES.map(({ letter, text }) => `${letter} ${t(text)}`).join(' · ')}`}
      </span>
      <dialog ref={dialog} className="lt-keys" aria-labelledby="lt-keys-title">
        <h2 id="lt-keys-title">{t('shell.keys.title')}</h2>
        <dl>
          {keys.map((line) => (
            <div key={line.what}>
              <dt>
                {line.keys.map((key, at) => (
                  <kbd key={`${at} ${key}`}>{key}</kbd>
                ))}
              </dt>
              <dd>{line.what}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <Button htmlType="submit">{t('shell.keys.done')}</Button>
        </form>
      </dialog>
    </>
  );
}
