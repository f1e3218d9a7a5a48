import type { PublishedIncident } from '@mujaz/incidents';

/** Incidents in full on their page, and those that are too many for it, by year. */
export interface ByYear {
  here: PublishedIncident[];
  /** Latest year first; `undated` last. */
  years: { year: string; incidents: PublishedIncident[] }[];
}

/** So many stand in full on one page. A reader's phone has to load them all. */
export const CARDS_ON_A_PAGE = 12;

/**
 * Keeps the first on their page and gives the rest a page for each year, by the last day on which they can have happened. The order given,
 * which should be latest first, is kept.
 */
export function splitByYear(incidents: readonly PublishedIncident[], room = CARDS_ON_A_PAGE): ByYear {
  const rest = Map.groupBy(incidents.slice(room), ({ when }) => when.latest?.slice(0, 4) ?? 'undated');
  return {
    here: incidents.slice(0, room),
    years: [...rest].map(([year, list]) => ({ year, incidents: list })),
  };
}
