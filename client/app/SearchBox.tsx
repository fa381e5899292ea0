import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { GlobalSearchDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { toAddress, toMapAddress, toOtherChain } from '../state/addresses.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { useSettled } from '../state/use-settled.ts';
import { SearchList } from './SearchList.tsx';
import { toQuestionGroup, toSearchGroups, type SearchLine } from './search-results.ts';
import { tellChains } from './tell-chains.ts';
import { useLooksAsked } from './use-looks-asked.ts';
import { useSlashKey } from './use-slash-key.ts';

const SETTLE = 150;
const LONGEST = 200;

/**
 * Finds products, enterprises, projects and what stands around them from anywhere, and takes questions: `/` goes here, arrows
 * choose, Enter opens the screen of what was found, Esc closes. It finds in every chain, and says where what is found is in another.
 */
export function SearchBox({ chain }: { chain: string | null }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { search } = useLocation();
  const navigate = useNavigate();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const wanted = useSettled(text.trim(), SETTLE);
  const { data, error, isFetching } = useGraphQuery(GlobalSearchDocument, { text: wanted }, { enabled: wanted !== '', keepLast: true });
  useSlashKey(input);

  const asks = useLooksAsked(text);
  const hits = wanted === '' ? [] : (data?.search ?? []);
  const groups = [...toQuestionGroup(text.trim(), asks), ...tellChains(toSearchGroups(hits, nameOf), hits, chain, nameOf)];
  const lines = groups.flatMap((group) => group.lines);
  const chosen = Math.min(at, lines.length - 1);
  const show = open && text.trim() !== '';
  const go = (line: SearchLine): void => {
    setOpen(false);
    setText('');
    input.current?.blur();
    const there = line.chain === undefined ? search : `?${toOtherChain(new URLSearchParams(search), line.chain).toString()}`;
    void navigate(toAddressOf(line, there));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const line = lines[chosen];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (lines.length > 0) setAt((chosen + (event.key === 'ArrowDown' ? 1 : lines.length - 1)) % lines.length);
    } else if (event.key === 'Enter' && show && line) go(line);
    else if (event.key === 'Escape') setOpen(false);
  };

  return (
    <div className="lt-search" role="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t('shell.search.label')}
        placeholder={t('shell.search.placeholder')}
        maxLength={LONGEST}
        aria-expanded={show}
        aria-controls={list}
        aria-autocomplete="list"
        aria-keyshortcuts="/"
        aria-activedescendant={show && lines[chosen] ? `${list}-${chosen}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <SearchList
        id={list}
        show={show}
        groups={groups}
        chosen={chosen}
        searching={isFetching || wanted !== text.trim()}
        error={error}
        onChoose={go}
        onPoint={setAt}
      />
    </div>
  );
}

/** The screen of what was found. */
function toAddressOf({ kind, id }: SearchLine, search: string): string {
  switch (kind) {
    case 'question':
      return toAddress('/ask', search, { q: id });
    case 'product':
      return toMapAddress(search, id);
    case 'project':
      return toAddress('/projects', search, { project: id });
    case 'lead':
      return toAddress(`/leads/${encodeURIComponent(id)}`, search);
    case 'policy':
    case 'batch':
      return toAddress('/projects', search, { view: kind === 'policy' ? 'policy' : 'batches' });
    default:
      return toAddress(`/enterprises/${encodeURIComponent(id)}`, search);
  }
}
