import type { Ledger } from '@mujaz/incidents';
import type { Reading } from '@mujaz/parsing';
import type { Dataset, FormerId } from './dataset.ts';

/** Every id that the ledger has and no incident, held or withdrawn, has now: by id, with where it leads. */
export function listFormerIds(
  { issued, redirects }: Ledger,
  { incidents, withdrawn }: Pick<Dataset, 'incidents' | 'withdrawn'>,
  readings: readonly Pick<Reading, 'seed'>[],
): FormerId[] {
  const known = new Set([...incidents, ...withdrawn].map(({ id }) => id));
  const seeds = new Set(readings.map(({ seed }) => seed.id));
  return issued
    .filter(({ id }) => !known.has(id))
    .map(({ id, kind, base, earliest, latest, reports }): FormerId => {
      const to = redirects[id];
      const leadsTo = to !== undefined && known.has(to) ? to : null;
      const isHere = reports.some((report) => seeds.has(report.slice(0, report.lastIndexOf('#'))));
      const why = leadsTo !== null ? 'superseded' : isHere ? 'not-read' : 'no-seed';
      return { id, kind, base, earliest, latest, leadsTo, why };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
