/** The time that the work of one request has, as its searches see it. */
export interface WorkTime {
  /** True once a search that starts now is over: after so many milliseconds, or with the time of the request. */
  deadline(milliseconds?: number): () => boolean;
  /** Milliseconds that are left for searches. */
  millisecondsLeft(): number;
}

/** How long one of several searches of a request may go on; it then answers with what it has and says so. */
const SEARCH_MS = 800;

export function createSearchDeadline(time: WorkTime): () => boolean {
  return time.deadline(SEARCH_MS);
}
