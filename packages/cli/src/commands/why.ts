import type { FormerId } from '@mujaz/dataset';
import { distance } from 'fastest-levenshtein';
import { composeDataset, type Composed } from '../compose-dataset.ts';
import { explainIncident } from '../explain-incident.ts';
import type { Io } from '../io.ts';
import { loadProject, type ProjectOptions } from '../load-project.ts';
import { isError } from '../problem.ts';
import { root } from '../root.ts';
import { count } from '../summarise.ts';
import { UserError } from '../user-error.ts';
import { write } from '../write.ts';

/**
 * Prints what made an incident what it is: its reports, merges, day, grade, corrections, and what it was not merged with.
 * @param id an id that is held, withdrawn or superseded
 */
export async function why(id: string, options: ProjectOptions, io: Io): Promise<number> {
  const project = await loadProject(root, options);
  const composed = composeDataset(project);
  const { incidents, withdrawn, formerIds } = composed.dataset;
  const errors = [...project.problems, ...composed.problems].filter(isError).length;
  if (errors > 0) {
    await write(
      io.stderr,
      `${count(errors, 'error')} in the inputs, and what has one is left out: "pnpm mujaz check" lists them\n`,
    );
  }

  const former = formerIds.find((entry) => entry.id === id);
  const incident = [...incidents, ...withdrawn].find((one) => one.id === (former?.leadsTo ?? id));
  if (former !== undefined) await write(io.stdout, explainFormer(former, composed));
  if (incident !== undefined) await write(io.stdout, explainIncident(incident, project, composed));
  if (former === undefined && incident === undefined) {
    const known = [...incidents, ...withdrawn, ...formerIds].map((entry) => entry.id);
    const nearest = known.sort((a, b) => distance(a, id) - distance(b, id) || (a < b ? -1 : 1)).slice(0, 3);
    throw new UserError(
      `Unexpected incident \`${id}\`, expected an id as the site shows it.`,
      nearest.length > 0 ? `The nearest: ${nearest.join(', ')}` : 'No incident is held yet.',
    );
  }
  return 0;
}

function explainFormer({ id, why, leadsTo }: FormerId, { dataset, ledger }: Composed): string {
  const merge = dataset.corrections.find(
    ({ action, was }) => action === 'merge' && Array.isArray(was) && was.some((one: { id: string }) => one.id === id),
  );
  const stoodFor = ledger.issued.find((entry) => entry.id === id)?.reports.join(', ') ?? '';
  switch (why) {
    case 'superseded':
      return merge === undefined
        ? `${id} stood for ${stoodFor}, which is now part of ${leadsTo}.\n\n`
        : `${id} was merged into ${leadsTo} by the correction ${merge.id}.\n\n`;
    case 'not-read':
      return `${id} stood for ${stoodFor}. Its seeds, as they are read now, no longer give it.\n`;
    case 'no-seed':
      return `${id} stood for ${stoodFor}. None of its seeds is here.\n`;
  }
}
