/** Where the tests keep the compiled program of an answering thread: started from its source a thread takes seconds. */
export const THREAD_FOLDER = 'node_modules/.cache/liantu/threads';
export const THREAD_PROGRAM = `${THREAD_FOLDER}/answer-thread.js`;
export const IMPORT_PROGRAM = `${THREAD_FOLDER}/import-thread.js`;
