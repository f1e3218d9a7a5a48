import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { renderLedger } from '@mujaz/incidents';
import { composeDataset } from '../compose-dataset.ts';
import { formatProblems } from '../format-problems.ts';
import type { Io } from '../io.ts';
import { loadProject } from '../load-project.ts';
import { isError } from '../problem.ts';
import { root } from '../root.ts';
import { count } from '../summarise.ts';
import { UserError } from '../user-error.ts';
import { write } from '../write.ts';

export interface IdsOptions {
  seeds?: string;
  corrections?: string;
  ledger?: string;
  check?: boolean;
}

/**
 * Records the ids of all incidents in the ledger's file; with `check` it only says what would be recorded.
 * @returns 1 when an input has an error, or when `check` finds an id that is not recorded
 */
export async function ids(options: IdsOptions, io: Io): Promise<number> {
  const project = await loadProject(root, options);
  if (project.ledger === null) {
    throw new UserError('Unexpected --seeds without --ledger.', 'Name the file that keeps the ids of these seeds.');
  }
  const { ledger, problems } = composeDataset(project);
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
    return added.length > 0 ? 1 : 0;
  }
  if (!isSame || known.size === 0) {
    await mkdir(dirname(path), { recursive: true });
    // In place at once: a ledger that is half written would be a broken one.
    await writeFile(`${path}.new`, text);
    await rename(`${path}.new`, path);
  }
  const total = count(ledger.issued.length, 'id');
  await write(
    io.stdout,
    isSame
      ? `Nothing new to record: ${file} has ${total}\n`
      : `${count(added.length, 'new id')} recorded in ${file}, which has ${total} now: commit it\n`,
  );
  return 0;
}
