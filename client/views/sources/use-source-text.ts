import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask } from '../../api/ask.ts';
import { SourceTextDocument } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';

interface FirstPart {
  id: string;
  text: string;
  /** Of the whole text, in code points. */
  textLength: number;
}

/**
 * A long text part by part: its beginning came with the source, the rest is read when it is asked for.
 * @param upTo the place in the text that must be there, for what the reader has chosen
 */
export function useSourceText({ id, text, textLength }: FirstPart, upTo: number) {
  const language = useRequestLanguage();
  const start = [...text].length;
  const { data, fetchNextPage, isFetching, isError } = useInfiniteQuery({
    queryKey: ['source text', id, start, language],
    queryFn: ({ pageParam, signal }) => ask(SourceTextDocument, { id, start: pageParam }, language, signal),
    initialPageParam: start,
    getNextPageParam: (last, _, at: number) => at + [...(last.source?.text ?? '')].length,
    enabled: false,
  });
  const whole = text + (data?.pages.map((page) => page.source?.text ?? '').join('') ?? '');
  const length = [...whole].length;
  const isWhole = length >= textLength;
  // An empty part: the copy is gone or another one by now, so asking again would not end.
  const isGone = data !== undefined && !data.pages.at(-1)?.source?.text;
  const isWanted = !isWhole && upTo > length && !isFetching && !isError && !isGone;
  useEffect(() => {
    if (isWanted) void fetchNextPage();
  }, [isWanted, fetchNextPage]);
  return { text: whole, length, isWhole, isReading: isFetching, isError: isError || isGone, readOn: () => void fetchNextPage() };
}
