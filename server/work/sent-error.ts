import { IntendedError, type ErrorCode, type Sentence } from '../errors.ts';

/** An error on its way between two threads: classes do not travel, so an intended one goes as its parts. */
export type SentError =
  | { intended: { code: ErrorCode; sentence: Sentence; details: Record<string, unknown> } }
  | { fault: { name: string; message: string; stack: string | undefined } };

export function toSentError(error: unknown): SentError {
  if (error instanceof IntendedError) {
    const { code, sentence, details } = error;
    return { intended: { code, sentence, details } };
  }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { fault: { name, message, stack } };
}

/** The error as it was, as far as its code, its sentence, or its message and stack go. */
export function fromSentError(sent: SentError): Error {
  if ('intended' in sent) return new IntendedError(sent.intended.code, sent.intended.sentence, sent.intended.details);
  const { name, message, stack } = sent.fault;
  return Object.assign(new Error(message), { name, stack });
}
