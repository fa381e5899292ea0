import { Button, type ButtonProps } from 'antd';

/** What this needs of a list that is read page by page. */
export interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

interface Props extends Pick<ButtonProps, 'size' | 'children'> {
  pages: Pages;
}

/** Reads one page more of a list; nothing where all of it is there. */
export function MoreButton({ pages, ...look }: Props) {
  if (!pages.hasNextPage) return null;
  return <Button {...look} loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()} />;
}
