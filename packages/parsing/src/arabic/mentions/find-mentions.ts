import type { Knowledge } from '@mujaz/knowledge';
import type { Token } from '../text/tokenize.ts';
import { findDates } from './dates/find-dates.ts';
import { findActors, findBases, findOrigins, notePlaces, type Named } from './find-names.ts';
import { findFalls } from './find-falls.ts';
import { findNumbers } from './find-numbers.ts';
import { findTargets } from './find-targets.ts';
import { findSpeech, findTriggers } from './find-triggers.ts';
import { findWeapons } from './find-weapons.ts';
import type { DateMention, Mention } from './mention.ts';
import { nameIndexesOf } from './name-indexes.ts';

/**
 * All mentions of a sentence, ordered by where they begin. A name is stronger than the words in it: the numbers of a date
 * count nothing, and the attack words in a name attack nobody. `named` is what the article has named so far; it grows.
 */
export function findMentions(tokens: Token[], knowledge: Knowledge, named: Named): Mention[] {
  const indexes = nameIndexesOf(knowledge);
  notePlaces(tokens, named);
  const bases = findBases(tokens, indexes, named);
  const dates = findDates(tokens, lastMonthIn(named));
  noteMonth(dates, named);
  const actors = findActors(tokens, indexes, named);
  const origins = findOrigins(tokens, indexes, named);
  const isNamed = covers(bases, dates, actors, origins);
  const targets = findTargets(tokens, bases).filter((target) => !bases.some((base) => base.from === target.from));
  const weapons = findWeapons(tokens);
  const numbers = findNumbers(tokens).filter(({ from }) => !isNamed(from));
  const triggers = findTriggers(tokens).filter(({ from }) => !isNamed(from));
  return [
    ...bases,
    ...dates,
    ...actors,
    ...origins,
    ...targets,
    ...weapons,
    ...numbers,
    ...triggers,
    ...findFalls(tokens, { weapons, numbers, triggers, struck: [...bases, ...targets] }),
    ...findSpeech(tokens).filter(({ from }) => !isNamed(from)),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
}

const monthMark = 'month:';

/** The month that the article named last is kept among what it has named. */
function lastMonthIn(named: Named): number | null {
  for (const name of named) if (name.startsWith(monthMark)) return Number(name.slice(monthMark.length));
  return null;
}

function noteMonth(dates: DateMention[], named: Named): void {
  const last = dates.findLast(({ word }) => (word.sort === 'calendar' || word.sort === 'month') && word.month !== null);
  if (!last || (last.word.sort !== 'calendar' && last.word.sort !== 'month')) return;
  for (const name of [...named]) if (name.startsWith(monthMark)) named.delete(name);
  named.add(`${monthMark}${last.word.month}`);
}

function covers(...lists: { from: number; to: number }[][]): (at: number) => boolean {
  const covered = new Set<number>();
  for (const { from, to } of lists.flat()) for (let at = from; at < to; at += 1) covered.add(at);
  return (at) => covered.has(at);
}
