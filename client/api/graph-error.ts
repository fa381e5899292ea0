/** What went wrong with a question to the server: its own code, or one of ours where it never answered. */
export type GraphErrorCode =
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'CURSOR_EXPIRED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'TOO_COSTLY'
  | 'GRAPH_UNAVAILABLE'
  | 'BUSY'
  | 'OFFLINE'
  | 'TOO_MANY_REQUESTS'
  | 'UNEXPECTED';

/** What GraphQL itself says of a request at fault; to a reader it is all one. */
const AT_FAULT: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);
const KNOWN: ReadonlySet<string> = new Set<GraphErrorCode>([
  'INVALID_INPUT',
  'NOT_FOUND',
  'CURSOR_EXPIRED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'CONFLICT',
  'TOO_COSTLY',
  'GRAPH_UNAVAILABLE',
  'BUSY',
]);

/** `said` is the server's own sentence in the reader's language, null where it gave none that is meant for people. */
export class GraphError extends Error {
  constructor(
    readonly code: GraphErrorCode,
    readonly said: string | null,
    options?: ErrorOptions,
    /** What else the server says of it, by name. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(said ?? code, options);
    this.name = 'GraphError';
  }
}

/** Reads the first error of a GraphQL answer; an unknown code is UNEXPECTED and its text is not shown to people. */
export function toGraphError(error: { message?: unknown; extensions?: Record<string, unknown> | undefined }): GraphError {
  const given = error.extensions?.['code'];
  const code = typeof given === 'string' && AT_FAULT.has(given) ? 'INVALID_INPUT' : given;
  if (typeof code !== 'string' || !KNOWN.has(code)) return new GraphError('UNEXPECTED', null);
  return new GraphError(code as GraphErrorCode, typeof error.message === 'string' ? error.message : null, {}, error.extensions);
}

/** Whatever was thrown, as something to say to people. */
export function asGraphError(error: unknown): GraphError {
  return error instanceof GraphError ? error : new GraphError('UNEXPECTED', null, { cause: error });
}
