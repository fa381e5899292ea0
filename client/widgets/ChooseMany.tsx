import { Select } from 'antd';

interface Props<W extends string | number> {
  /** What is chosen, in words; stands in the empty field too. */
  label: string;
  words: readonly W[];
  chosen: readonly W[];
  say: (word: W) => string;
  choose: (words: W[]) => void;
  look?: string;
}

/** A filter that lets any of several words through; none chosen restricts nothing. */
export function ChooseMany<W extends string | number>({ label, words, chosen, say, choose, look }: Props<W>) {
  return (
    <Select
      mode="multiple"
      className={look}
      value={[...chosen]}
      aria-label={label}
      placeholder={label}
      maxTagCount="responsive"
      allowClear
      options={words.map((word) => ({ value: word, label: say(word) }))}
      onChange={choose}
    />
  );
}
