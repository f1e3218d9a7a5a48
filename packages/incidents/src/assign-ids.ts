import type { Report } from '@mujaz/parsing';
import { compareReports, compareText, seedOf } from './order.ts';
import { overlaps } from './span.ts';
import { toLetters } from './to-letters.ts';

/** An id once issued, with what it stands for, or stood for last. */
export interface Issued {
  id: string;
  kind: Report['kind'];
  base: string | null;
  earliest: string | null;
  latest: string | null;
  reports: string[];
  /** The correction that made it by splitting another incident; absent where reading made it. */
  split?: string;
}

/** Every id ever issued, in the order of issue. Plain JSON. */
export interface Ledger {
  issued: Issued[];
  /** An id that stands for no incident of its own any more, and the id that took its place. */
  redirects: Record<string, string>;
}

/** The ledger of a record that has just begun. */
export const noLedger: Ledger = { issued: [], redirects: {} };

/** What an id is made for: reports that are one incident. */
export interface Cluster {
  kind: Report['kind'];
  target: Report['target'];
  when: Pick<Report['when'], 'earliest' | 'latest'>;
  reports: string[];
  /** Reports that may belong to it: their former ids lead here when they stand for nothing else. */
  possibleReports?: readonly { report: string }[];
}

/**
 * Gives every cluster a permanent id, the same for any order of clusters.
 *
 * With a ledger, a cluster keeps the id first issued for its reports, if kind, base and days still fit. (The
 * number of a report may come to mean another report of its seed, when the seed is read anew.) An id whose
 * incident has gone into another redirects to that one's id. An id that stands for nothing any more stays
 * issued, so that nothing else gets it; where it redirected before, it goes on doing so.
 *
 * @param splits corrections that split incidents: the ids they made are theirs (`issueSplit`) and given to no cluster
 */
export function assignIds<C extends Cluster>(
  clusters: readonly C[],
  ledger: Ledger = noLedger,
  splits: ReadonlySet<string> = new Set(),
): { incidents: (C & { id: string })[]; ledger: Ledger } {
  const ordered = [...clusters]
    .map((cluster) => ({ ...cluster, reports: [...cluster.reports].sort(compareReports) }))
    .sort((a, b) => compareReports(a.reports[0] ?? '', b.reports[0] ?? ''));
  const byReport = indexBy(ordered, ({ reports }) => reports);
  const bySeed = indexBy(ordered, ({ reports }) => [...new Set(reports.map(seedOf))]);
  const byPossible = indexBy(ordered, ({ possibleReports = [] }) => possibleReports.map(({ report }) => report));

  const ids = new Map<C, string>();
  const isNear = (entry: Issued) => (cluster: C) => isSame(entry, cluster) && overlaps(entry, cluster.when);
  /** Whether the entry's id is given to its heir in this index, unless that has one already. */
  const giveId = (entry: Issued, index: ReadonlyMap<string, C[]>, keys: string[]): boolean => {
    const heir = findHeir(index, keys, isNear(entry));
    if (heir === undefined || ids.has(heir)) return false;
    ids.set(heir, entry.id);
    return true;
  };
  const seedsOf = ({ reports }: Issued) => [...new Set(reports.map(seedOf))];
  // A report that is still there has its incident. Only where all are gone has the seed been read anew.
  const isReadAnew = (entry: Issued) =>
    findHeir(byReport, entry.reports, isNear(entry)) === undefined &&
    !entry.reports.some((report) => byPossible.has(report));
  const lost = ledger.issued
    .filter(({ split }) => split === undefined || !splits.has(split))
    .filter((entry) => !giveId(entry, byReport, entry.reports))
    .filter((entry) => !isReadAnew(entry) || !giveId(entry, bySeed, seedsOf(entry)));

  const issued = new Map(ledger.issued.map((entry) => [entry.id, entry]));
  const incidents = ordered.map((cluster) => {
    const id = ids.get(cluster) ?? nextFreeId(stemOf(cluster), issued);
    ids.set(cluster, id);
    issued.set(id, toIssued(id, cluster));
    return { ...cluster, id };
  });

  const redirects: Record<string, string> = {};
  for (const entry of lost.sort((a, b) => compareText(a.id, b.id))) {
    const { reports } = entry;
    const heir =
      findHeir(byReport, reports, isNear(entry)) ??
      findHeir(byPossible, reports, () => true) ??
      findHeir(bySeed, seedsOf(entry), isNear(entry)) ??
      findHeir(byReport, reports, (cluster) => isSame(entry, cluster));
    const to = heir === undefined ? ledger.redirects[entry.id] : ids.get(heir);
    if (to !== undefined) redirects[entry.id] = to;
  }
  return { incidents, ledger: { issued: [...issued.values()], redirects: followRedirects(redirects) } };
}

/** The id of the part that a correction splits off an incident: the one it had before, else a new one. */
export function issueSplit(part: Cluster, split: string, ledger: Ledger): { id: string; ledger: Ledger } {
  const issued = new Map(ledger.issued.map((entry) => [entry.id, entry]));
  const known = ledger.issued.find((entry) => entry.split === split);
  const id = known?.id ?? nextFreeId(stemOf(part), issued);
  issued.set(id, { ...toIssued(id, part), split });
  return { id, ledger: { ...ledger, issued: [...issued.values()] } };
}

/** Leads every redirect to where the chain of them ends. One that leads back to itself is left out. */
export function followRedirects(redirects: Readonly<Record<string, string>>): Record<string, string> {
  const followed: Record<string, string> = {};
  for (const from of Object.keys(redirects).sort(compareText)) {
    const passed = new Set<string>();
    let to = from;
    for (let next = redirects[to]; next !== undefined && !passed.has(to); next = redirects[to]) {
      passed.add(to);
      to = next;
    }
    if (redirects[to] === undefined) followed[from] = to;
  }
  return followed;
}

const toIssued = (id: string, { kind, target, when, reports }: Cluster): Issued => ({
  id,
  kind,
  base: target.base,
  earliest: when.earliest,
  latest: when.latest,
  reports,
});

/** One kind, and one base or at least one that nobody named. */
const isSame = ({ kind, base }: Issued, cluster: Cluster): boolean =>
  kind === cluster.kind && (base === null || cluster.target.base === null || base === cluster.target.base);

function indexBy<C>(clusters: readonly C[], keysOf: (cluster: C) => readonly string[]): Map<string, C[]> {
  const index = new Map<string, C[]>();
  for (const cluster of clusters) {
    for (const key of keysOf(cluster)) {
      const list = index.get(key);
      if (list) list.push(cluster);
      else index.set(key, [cluster]);
    }
  }
  return index;
}

/** Of the clusters that fit, the one with most of these keys; of equals the first. */
function findHeir<C>(
  index: ReadonlyMap<string, readonly C[]>,
  keys: readonly string[],
  fits: (cluster: C) => boolean,
): C | undefined {
  const shares = new Map<C, number>();
  for (const key of [...keys].sort(compareReports)) {
    for (const cluster of index.get(key) ?? []) {
      if (fits(cluster)) shares.set(cluster, (shares.get(cluster) ?? 0) + 1);
    }
  }
  let heir: C | undefined;
  for (const [cluster, share] of shares) {
    if (heir === undefined || share > (shares.get(heir) ?? 0)) heir = cluster;
  }
  return heir;
}

/** `conoco-2023-11-23`, `strike-unnamed-unknown`. */
function stemOf({ kind, target, when }: Cluster): string {
  const place = target.base ?? (slugify(target.place ?? '') || 'unnamed');
  return `${kind === 'strike' ? 'strike-' : ''}${place}-${when.earliest ?? 'unknown'}`;
}

/** Ids are ASCII: words in other letters leave nothing, and the place is then `unnamed`. */
function slugify(place: string): string {
  return place
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .join('-');
}

function nextFreeId(stem: string, issued: ReadonlyMap<string, unknown>): string {
  for (let n = 0; ; n += 1) {
    const id = `${stem}-${toLetters(n)}`;
    if (!issued.has(id)) return id;
  }
}
