import { Button } from 'antd';

interface Props<W extends string> {
  label: string;
  words: readonly W[];
  chosen: W;
  say: (word: W) => string;
  choose: (word: W) => void;
}

/** One of a few views, as pressed buttons: the choice is in the address. */
export function ViewButtons<W extends string>({ label, words, chosen, say, choose }: Props<W>) {
  return (
    <div role="group" aria-label={label} className="rec-line">
      {words.map((word) => (
        <Button key={word} className={word === chosen ? 'rec-chosen' : ''} aria-pressed={word === chosen} onClick={() => choose(word)}>
          {say(word)}
        </Button>
      ))}
    </div>
  );
}
