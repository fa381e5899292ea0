/** Thrown when a server did not answer in time; the driver has no code for it. */
export class DeadlinePassed extends Error {}

/**
 * Gives up waiting after some milliseconds. An abort signal would not do: aborted while it backs off, the driver leaves its
 * promise pending for ever.
 */
export async function withDeadline<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlinePassed(`No answer within ${milliseconds} ms.`)), milliseconds);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
