import type { JobResolvers } from '../generated/resolvers.ts';

/** How many rows there are in all is known only when they are read. */
export const Job: JobResolvers = {
  progress: ({ state }) => (state === 'DONE' ? 1 : null),
  message: ({ message, rows, state }, _, { language }) => {
    if (message !== null) return message[language];
    if (state !== 'RUNNING' || rows === 0) return null;
    return { zh: `已读 ${rows} 行`, en: `${rows} rows read` }[language];
  },
  result: () => null,
};
