/** What our code needs of a logger; pino fits, and a test may give its own. */
export interface Log {
  info(message: string): void;
  info(details: object, message: string): void;
  warn(message: string): void;
  warn(details: object, message: string): void;
  error(message: string): void;
  error(details: object, message: string): void;
}
