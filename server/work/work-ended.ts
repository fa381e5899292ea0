/**
 * Why work has no result: its time was over, its caller had gone, its memory was used up, what precedes the
 * work alone takes more than that (ROOM), too much was waiting already, its thread broke, or the service is stopping.
 */
export type EndReason = 'TIME' | 'GONE' | 'MEMORY' | 'ROOM' | 'QUEUE' | 'BROKEN' | 'CLOSED';

export class WorkEnded extends Error {
  constructor(
    readonly reason: EndReason,
    options?: ErrorOptions,
  ) {
    super(`The work ended without a result: ${reason}.`, options);
    this.name = 'WorkEnded';
  }
}
