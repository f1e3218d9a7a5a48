import type { RecordUpdate, Turnover } from '@mujaz/incidents';
import type { UpdateLine } from './columns.ts';
import type { Dataset } from './dataset.ts';

/** Every change of every update, one a line, the first update first. A changed incident has a line for each field. */
export function listUpdateLines({ updates }: Pick<Dataset, 'updates'>): UpdateLine[] {
  return updates.flatMap((update) =>
    linesOf(update).map((line, n) => ({ line: `${update.id}.${n + 1}`, update: update.id, day: update.day, ...line })),
  );
}

type Line = Omit<UpdateLine, 'line' | 'update' | 'day'>;

function linesOf({ seeds, corrections, tallies, incidents }: RecordUpdate): Line[] {
  const line = (what: Line['what'], change: Line['change'], id: string, rest: Partial<Line> = {}): Line => {
    return { what, change, id, field: null, from: null, to: null, ...rest };
  };
  const turnover = <Item>(what: Line['what'], { added, removed }: Turnover<Item>, of: (item: Item) => string) => [
    ...added.map((item) => line(what, 'added', of(item), typeof item === 'string' ? {} : { to: item })),
    ...removed.map((item) => line(what, 'removed', of(item), typeof item === 'string' ? {} : { from: item })),
  ];
  const changed = (change: 'changed' | 'restored') =>
    incidents[change].flatMap(({ id, fields }) =>
      fields.length > 0
        ? fields.map(({ field, from, to }) => line('incident', change, id, { field, from, to }))
        : [line('incident', change, id)],
    );
  return [
    ...turnover('seed', seeds, (id) => id),
    ...turnover('correction', corrections, (id) => id),
    ...turnover('tally', tallies, ({ seed }) => seed),
    ...incidents.added.map(({ id, splitFrom }) => line('incident', 'added', id, { from: splitFrom })),
    ...changed('changed'),
    ...incidents.merged.map(({ id, into }) => line('incident', 'merged', id, { to: into })),
    ...incidents.withdrawn.map(({ id, by }) => line('incident', 'withdrawn', id, { to: by })),
    ...changed('restored'),
    ...incidents.gone.map(({ id }) => line('incident', 'gone', id)),
  ];
}
