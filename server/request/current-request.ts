import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of a request while it is answered: the log and the metrics tell it at the end. */
export interface CurrentRequest {
  readonly id: string;
  /** The name of its GraphQL operation once that is settled; null for one without a name. */
  operation?: string | null;
  /** What its document was estimated to cost. */
  cost?: number;
  /** The code of the first error of its answer. */
  code?: string;
}

const inHand = new AsyncLocalStorage<CurrentRequest>();

/** Runs the work, and whatever it starts, as part of the request. */
export function withRequest<T>(request: CurrentRequest, work: () => T): T {
  return inHand.run(request, work);
}

/** The request in hand, undefined outside any. */
export function currentRequest(): CurrentRequest | undefined {
  return inHand.getStore();
}
