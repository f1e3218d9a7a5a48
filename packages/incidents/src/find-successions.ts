import type { Conflict } from './incident.ts';
import { compareReports, compareText, seedOf } from './order.ts';

type Value = Conflict['values'][number];

/** Figures of one text in the order in which it tells that they followed each other: "first 25, then 34". */
export interface Succession {
  /** The seeds that tell it so. */
  seeds: string[];
  /** Two or more. The first may have several values, where the text gave several before any took their place. */
  steps: Value[][];
}

export interface Arranged {
  successions: Succession[];
  /** Values of which no text says that they followed another, or that another followed them. */
  others: Value[];
}

/**
 * The values of a conflict, those that followed each other put in order. A text tells the order of its own figures
 * alone: those of another text are neither earlier nor later for it.
 */
export function findSuccessions(values: Conflict['values']): Arranged {
  const updates = values.flatMap((value) => (value.updates ?? []).map((report) => ({ value, report })));
  const found = new Map<string, Succession>();
  for (const [seed, list] of [...Map.groupBy(updates, ({ report }) => seedOf(report))].sort(compareKeys)) {
    const later = list.sort((a, b) => compareReports(a.report, b.report)).map(({ value }) => value);
    const first = values.filter((value) => !later.includes(value) && value.reports.some((id) => seedOf(id) === seed));
    const changes = later.filter((value, n) => value !== later[n - 1]).map((value) => [value]);
    const steps = first.length > 0 ? [first, ...changes] : changes;
    if (steps.length < 2) continue;
    const key = JSON.stringify(steps.map((step) => step.map((value) => values.indexOf(value))));
    const same = found.get(key);
    if (same) same.seeds.push(seed);
    else found.set(key, { seeds: [seed], steps });
  }
  const successions = [...found.values()];
  const inOrder = new Set(successions.flatMap(({ steps }) => steps.flat()));
  return { successions, others: values.filter((value) => !inOrder.has(value)) };
}

/** Whether the values only followed each other, so that no source disagrees with another. */
export function isOneSuccession({ values }: Pick<Conflict, 'values'>): boolean {
  const { successions, others } = findSuccessions(values);
  return successions.length === 1 && others.length === 0;
}

/** Values that no text says have been replaced; all of them where the texts contradict each other on it. */
export function findLasting(values: Conflict['values']): Value[] {
  const replaced = new Set(findSuccessions(values).successions.flatMap(replacedIn));
  const lasting = values.filter((value) => !replaced.has(value));
  return lasting.length > 0 ? lasting : values;
}

/** Values that some text tells without telling as well that another took their place. */
export function findMaintained(values: Conflict['values']): Value[] {
  const { successions } = findSuccessions(values);
  return values.filter((value) => {
    const givenUp = new Set(successions.flatMap((told) => (replacedIn(told).includes(value) ? told.seeds : [])));
    return value.reports.some((id) => !givenUp.has(seedOf(id)));
  });
}

function replacedIn({ steps }: Succession): Value[] {
  const last = steps.at(-1) ?? [];
  return steps
    .slice(0, -1)
    .flat()
    .filter((value) => !last.includes(value));
}

const compareKeys = ([a]: [string, unknown], [b]: [string, unknown]): number => compareText(a, b);
