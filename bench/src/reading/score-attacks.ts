import type { Count } from '@mujaz/parsing';
import type { Article } from './load-articles.ts';
import { countsEqual, formatCount } from './counts.ts';
import { areUnknown, daysEqual, formatDays, isOneDay, type Days } from './days.ts';
import { createFinding, type Detail, type Finding, type MeasureId } from './finding.ts';
import type { GoldAttack } from './gold.ts';
import { matchIncidents, type ReadAttack } from './match-incidents.ts';

type Add = (measure: MeasureId, outcome: Finding['outcome'], detail?: Detail) => void;

/**
 * Scores the attacks that were read in one article.
 *
 * - incidents: an attack is right when it has a pair (see `matchIncidents`), else missed; a reading without a pair is
 *   extra. An optional attack counts neither way, and nothing in it is scored.
 * - main: of the attacks that the article is about, those that have a pair.
 * - day: of the attacks told to one day, those read as that day. A missed attack counts as wrong here too.
 * - invented: of the paired attacks whose day is not told, those read as one day.
 * - none: in an article without attacks, every attack read.
 *
 * Weapons, claimant and casualties are scored on pairs only: see `scoreDetails`.
 */
export function scoreAttacks({ seed, gold }: Article, read: readonly ReadAttack[]): Finding[] {
  const findings: Finding[] = [];
  const add: Add = (measure, outcome, detail) => findings.push(createFinding(seed.id, measure, outcome, detail));
  const matches = matchIncidents(gold.attacks, read);

  for (const attack of gold.attacks) {
    if (attack.optional) continue;
    const match = matches.get(attack);
    const subject = nameAttack(attack.base ?? attack.place ?? null, attack);
    const expected = attack.main ? 'an attack the article is about' : 'an attack it recalls';
    const outcome = match ? 'right' : 'missed';
    add('incidents', outcome, { subject, expected });
    if (attack.main) add('main', outcome, { subject, expected, follows: true });
    scoreDay(attack, match, subject, add);
    if (match) scoreDetails(attack, match, subject, add);
  }

  const matched = new Set(matches.values());
  for (const reading of read) {
    if (matched.has(reading)) continue;
    const { base, place } = reading.target;
    add('incidents', 'extra', { ...wordsOf(reading), found: nameAttack(base ?? place, reading.when) });
  }
  if (gold.attacks.length === 0) {
    if (read.length === 0) add('none', 'right');
    for (const reading of read) add('none', 'extra', { ...wordsOf(reading), follows: true });
  }
  return findings;
}

function scoreDay(attack: GoldAttack, match: ReadAttack | undefined, subject: string, add: Add): void {
  const expected = formatDays(attack);
  if (isOneDay(attack)) {
    if (!match) add('day', 'missed', { subject, expected, follows: true });
    else add('day', daysEqual(attack, match.when) ? 'right' : 'wrong', { subject, expected, ...dayOf(match) });
  }
  if (areUnknown(attack) && match) {
    add('invented', isOneDay(match.when) ? 'extra' : 'right', { subject, expected, ...dayOf(match) });
  }
}

/**
 * Scores what is told of an attack that was found.
 *
 * - weapons: by type; a type that the gold gives as `any` counts neither way, nor does `unknown` on either side.
 * - weapon-counts: of the types found, those with the number told, or with none where none is.
 * - claimant: the same id, or nobody where nobody claims it; not scored where the gold says `any`.
 * - casualties: the killed and the injured, each where told: the same numbers and no others.
 * - unfounded: the killed and the injured, each where not told: any number is extra, zero too.
 */
function scoreDetails(attack: GoldAttack, match: ReadAttack, subject: string, add: Add): void {
  const words = wordsOf(match);
  scoreWeapons(attack, match, subject, add);

  if (attack.claimedBy !== 'any') {
    add('claimant', attack.claimedBy === match.claimedBy ? 'right' : 'wrong', {
      subject,
      expected: attack.claimedBy ?? 'nobody',
      found: match.claimedBy ?? 'nobody',
      ...words,
    });
  }
  for (const field of ['killed', 'injured'] as const) {
    const told = attack[field];
    const found = match[field];
    if (told === 'any') continue;
    const detail = {
      subject,
      expected: `${field} ${formatCount(told)}`,
      found: `${field} ${formatCount(found)}`,
      ...words,
    };
    if (told === null) add('unfounded', found === null ? 'right' : 'extra', detail);
    else add('casualties', countsEqual(told, found) ? 'right' : 'wrong', detail);
  }
}

function scoreWeapons(attack: GoldAttack, match: ReadAttack, subject: string, add: Add): void {
  const words = wordsOf(match);
  const read = new Map<string, Count | null>(match.weapons.map(({ type, count }) => [type, count]));
  for (const { type } of match.weapons) {
    if (type !== 'unknown' && attack.weapons[type] === undefined) {
      add('weapons', 'extra', { subject, found: type, ...words });
    }
  }
  for (const [type, told] of Object.entries(attack.weapons)) {
    if (type === 'unknown' || told === 'any') continue;
    const found = read.get(type);
    add('weapons', found === undefined ? 'missed' : 'right', { subject, expected: type, ...words });
    if (found === undefined) continue;
    add('weapon-counts', countsEqual(told, found) ? 'right' : 'wrong', {
      subject,
      expected: `${type} ${formatCount(told)}`,
      found: `${type} ${formatCount(found)}`,
      ...words,
    });
  }
}

function nameAttack(target: string | null, days: Days): string {
  return `${target ?? 'somewhere'} ${formatDays(days)}`;
}

function dayOf({ when }: ReadAttack): Pick<Finding, 'found' | 'words'> {
  return { found: formatDays(when), words: when.text };
}

function wordsOf({ quotes }: ReadAttack): Pick<Finding, 'words'> {
  return { words: quotes.length === 0 ? null : quotes.map(({ exact }) => exact).join(' … ') };
}
