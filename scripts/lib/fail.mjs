/** An error that a user can act on: printed without a stack. */
export class Failure extends Error {
  /**
   * @param {string} message what went wrong
   * @param {string} [hint] what to do about it
   */
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
}

/**
 * Prints an error and ends the process with 1. A mistake of ours shows its stack.
 * @param {unknown} error
 */
export function fail(error) {
  if (error instanceof Failure) {
    console.error(`\n${error.message}`);
    if (error.hint) console.error(error.hint);
  } else {
    console.error(error);
  }
  process.exit(1);
}
