import { join } from 'node:path';
import { nextUpdateId, renderLedger, renderUpdate, type RecordUpdate } from '@mujaz/incidents';
import { composeDataset } from '../compose-dataset.ts';
import { formatProblems } from '../format-problems.ts';
import type { Io } from '../io.ts';
import { loadProject } from '../load-project.ts';
import { isError } from '../problem.ts';
import { replaceFile } from '../replace-file.ts';
import { root } from '../root.ts';
import { count } from '../summarise.ts';
import { summariseChange } from '../summarise-change.ts';
import { UserError } from '../user-error.ts';
import { write } from '../write.ts';

export interface IdsOptions {
  seeds?: string;
  corrections?: string;
  ledger?: string;
  day?: string;
  check?: boolean;
}

/**
 * Records the ids of all incidents in the ledger's file, and what changed since the last update as a new one in the
 * log beside it; with `check` it only says what would be recorded.
 * @returns 1 when an input has an error, or when `check` finds something that is not recorded
 */
export async function ids(options: IdsOptions, io: Io): Promise<number> {
  const project = await loadProject(root, options);
  if (project.ledger === null || project.log === null) {
    throw new UserError('Unexpected --seeds without --ledger.', 'Name the file that keeps the ids of these seeds.');
  }
  const day = chooseDay(options.day, project.log.updates);
  const { ledger, change, problems } = composeDataset(project);
  const errors = [...project.problems, ...problems].filter(isError);
  if (errors.length > 0) {
    await write(io.stderr, `${formatProblems(errors, io)}\nNo id was recorded.\n`);
    return 1;
  }

  const { path, file } = project.ledger;
  const known = new Set(project.ledger.ledger.issued.map(({ id }) => id));
  const added = ledger.issued.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  const text = renderLedger(ledger);
  const isSame = text === renderLedger(project.ledger.ledger);
  for (const id of added) await write(io.stdout, `${id}\n`);
  if (options.check) {
    await write(io.stdout, `${count(added.length, 'id')} not recorded in ${file}\n`);
    if (change) await write(io.stdout, `Not recorded in ${project.log.folder}: ${summariseChange(change)}\n`);
    return added.length > 0 || change !== null ? 1 : 0;
  }
  if (!isSame || known.size === 0) await replaceFile(path, text);
  const total = count(ledger.issued.length, 'id');
  await write(
    io.stdout,
    isSame
      ? `Nothing new to record: ${file} has ${total}\n`
      : `${count(added.length, 'new id')} recorded in ${file}, which has ${total} now: commit it\n`,
  );
  if (change) {
    const name = `${nextUpdateId(project.log.updates, day)}.yaml`;
    await replaceFile(join(project.log.path, name), renderUpdate(change));
    await write(io.stdout, `Recorded in ${project.log.folder}/${name}, commit it too: ${summariseChange(change)}\n`);
  }
  return 0;
}

/** The day given, else today by UTC. No update stands before the last: a clock that is behind takes its day. */
function chooseDay(given: string | undefined, updates: readonly RecordUpdate[]): string {
  const last = updates.at(-1)?.day ?? '';
  if (given === undefined) {
    const today = new Date().toISOString().slice(0, 10);
    return today > last ? today : last;
  }
  const time = Date.parse(`${given}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/u.test(given) ||
    Number.isNaN(time) ||
    new Date(time).toISOString().slice(0, 10) !== given
  ) {
    throw new UserError(`Unexpected day ${given}.`, 'Write the day of the update as YYYY-MM-DD.');
  }
  if (given < last) {
    throw new UserError(`Unexpected day ${given} before the last update, of ${last}.`, 'Name that day or a later one.');
  }
  return given;
}
