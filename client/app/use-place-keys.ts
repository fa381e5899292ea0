import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useAddresses } from '../state/addresses.ts';
import { isForPage } from './is-typing.ts';
import { PLACES } from './places.ts';

const BEGINS = 'g';
const HELP = '?';
/** After that many milliseconds without a letter, `g` is forgotten. */
const PATIENCE = 2500;

/** `g` and the letter of a place lead there, `?` opens the help. Returns whether `g` has been pressed and a letter is awaited. */
export function usePlaceKeys(openHelp: () => void): boolean {
  const navigate = useNavigate();
  const addresses = useAddresses();
  const [waits, setWaits] = useState(false);
  const latest = useRef({ navigate, addresses, openHelp, waits });
  useEffect(() => {
    latest.current = { navigate, addresses, openHelp, waits };
  });
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => setWaits(false), PATIENCE);
    return () => clearTimeout(timer);
  }, [waits]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const now = latest.current;
      if (!isForPage(event) || event.key === 'Shift') return;
      const place = now.waits ? PLACES.find(({ letter }) => letter === event.key.toLowerCase()) : undefined;
      if (place) {
        event.preventDefault();
        setWaits(false);
        const address = now.addresses.screen(place.path);
        if (place.isPage) window.location.assign(address);
        else void now.navigate(address);
      } else if (event.key === HELP) now.openHelp();
      else setWaits(event.key === BEGINS);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return waits;
}
