/** A place in a file, both from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** A mistake in use: what is wrong, what to do, and where. Astro prints all three. */
export class UserError extends Error {
  override name = 'UserError';
  readonly hint: string;
  readonly loc: Place | undefined;

  constructor(message: string, hint: string, loc?: Place) {
    super(message);
    this.hint = hint;
    this.loc = loc;
  }
}
