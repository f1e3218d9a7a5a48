/** A mistake in use: the command prints the message and the hint, and exits 1. */
export class UserError extends Error {
  /** What to do about it. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'UserError';
    this.hint = hint;
  }
}
