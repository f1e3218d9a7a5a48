import { VFileMessage } from 'vfile-message';

export type Severity = 'error' | 'warning';

export interface ProblemOptions {
  /** The file as the user would name it. */
  file: string;
  /** One-based line and column, when the problem has a place. */
  place?: { line: number; column: number } | undefined;
  ruleId: string;
  /** "Unexpected …, expected …". */
  reason: string;
  /** What to do about it. */
  cure: string;
  severity?: Severity;
}

/** Something wrong with a file of the project: where, what was found, what was expected, and the cure. */
export function createProblem({ file, place, ruleId, reason, cure, severity = 'error' }: ProblemOptions): VFileMessage {
  const message = new VFileMessage(reason, { place, ruleId, source: 'mujaz' });
  message.file = file;
  message.fatal = severity === 'error';
  message.note = cure;
  return message;
}

/** Whether a problem keeps the site from being built. */
export function isError(problem: VFileMessage): boolean {
  return problem.fatal === true;
}
