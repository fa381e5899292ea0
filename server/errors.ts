/** The codes of `extensions.code`; one class each for errors that are meant for the caller. */
export type ErrorCode =
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'CURSOR_EXPIRED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'TOO_COSTLY'
  | 'GRAPH_UNAVAILABLE'
  | 'BUSY';

/** A sentence in the two languages of the product. */
export interface Sentence {
  zh: string;
  en: string;
}

/** An error whose sentence may be shown to the caller; everything else is masked and logged. */
export class IntendedError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly sentence: Sentence,
    readonly details: Record<string, unknown> = {},
    options?: ErrorOptions,
  ) {
    super(sentence.en, options);
    this.name = new.target.name;
  }
}

export class NotFound extends IntendedError {
  constructor(sentence: Sentence, details?: Record<string, unknown>) {
    super('NOT_FOUND', sentence, details);
  }
}
export class InvalidInput extends IntendedError {
  constructor(sentence: Sentence, details?: Record<string, unknown>, options?: ErrorOptions) {
    super('INVALID_INPUT', sentence, details, options);
  }
}
export class CursorExpired extends IntendedError {
  constructor(sentence: Sentence) {
    super('CURSOR_EXPIRED', sentence);
  }
}
export class Unauthenticated extends IntendedError {
  constructor(sentence: Sentence) {
    super('UNAUTHENTICATED', sentence);
  }
}
export class Forbidden extends IntendedError {
  constructor(sentence: Sentence) {
    super('FORBIDDEN', sentence);
  }
}
/** What is asked does not go with how things are now, or was thought out on something that another has changed meanwhile. */
export class Conflict extends IntendedError {
  constructor(sentence: Sentence, details?: Record<string, unknown>) {
    super('CONFLICT', sentence, details);
  }
}
export class TooCostly extends IntendedError {
  constructor(sentence: Sentence, details?: Record<string, unknown>) {
    super('TOO_COSTLY', sentence, details);
  }
}
export class GraphUnavailable extends IntendedError {
  constructor(sentence: Sentence, options?: ErrorOptions) {
    super('GRAPH_UNAVAILABLE', sentence, {}, options);
  }
}
/** The graph cannot be had, and trying again does not mend it: a wrong password, a folder that cannot be written. */
export class GraphRefused extends GraphUnavailable {}
/** The service cannot take the question now; the same question may be asked again. */
export class Busy extends IntendedError {
  constructor(sentence: Sentence) {
    super('BUSY', sentence);
  }
}
