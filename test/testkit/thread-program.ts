/** Where the tests keep the compiled programs of the server and those that tests run and kill: started from its source each takes a second. */
export const THREAD_FOLDER = 'node_modules/.cache/liantu/threads';
export const MAIN_PROGRAM = `${THREAD_FOLDER}/main.js`;
export const THREAD_PROGRAM = `${THREAD_FOLDER}/answer-thread.js`;
export const IMPORT_PROGRAM = `${THREAD_FOLDER}/import-thread.js`;
export const WRITE_ON_PROGRAM = `${THREAD_FOLDER}/write-on.js`;
export const HOLD_GRAPH_PROGRAM = `${THREAD_FOLDER}/hold-graph.js`;
