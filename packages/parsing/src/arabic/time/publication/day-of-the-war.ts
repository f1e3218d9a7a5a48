import type { ArticleSentence } from '../../article.ts';
import { skipArticle } from '../../mentions/dates/date-words.ts';
import { lengthAt } from '../../mentions/dates/length-at.ts';
import { numberAt } from '../../mentions/find-numbers.ts';
import { hasWord } from '../../reports/sentence-words.ts';
import type { Token } from '../../text/tokenize.ts';
import { createWordSet } from '../../text/word-set.ts';
import { toDayNumber } from '../calendar.ts';
import type { Constraint } from './constraint.ts';

/** The first day of the war in Gaza, which is day 1 of its counters. */
const start = toDayNumber(2023, 10, 7);

const gaza = createWordSet(['غزة', 'طوفان الأقصى']);
const war = createWordSet(['حرب', 'حربا', 'العدوان', 'عدوان', 'عدوانا', 'طوفان الأقصى', 'إبادة', 'الإبادة']);
/** Wars and rounds with counters of their own. */
const other = createWordSet(['لبنان', 'أوكرانيا', 'إيران', 'استئناف', 'استأنف', 'استأنفت', 'تجدد', 'الهدنة', 'هدنة']);
const day = new Set([
  'اليوم',
  'لليوم',
  'باليوم',
  'يومه',
  'يومها',
  'ليومه',
  'ليومها',
  'بيومه',
  'بيومها',
  'ويومه',
  'ويومها',
]);

/**
 * `طوفان الأقصى في يومه الـ40`, `ومنذ 45 يوما يشن الجيش الإسرائيلي حربا على غزة`: the day that a counter of the war in Gaza tells. The
 * numbered day is exact; of days gone by some count the first and some do not.
 */
export function dayOfTheWar(sentence: ArticleSentence): Constraint[] {
  const { tokens } = sentence;
  const length = tokens.length;
  if (!hasWord(gaza, tokens, 0, length) || !hasWord(war, tokens, 0, length) || hasWord(other, tokens, 0, length))
    return [];
  for (let at = 0; at < length; at += 1) {
    const span = numberedDayAt(tokens, at) ?? daysGoneAt(tokens, at);
    if (!span) continue;
    return [
      {
        reason: `day ${String(span.to + 1)} of the war in Gaza`,
        basis: 'inferred',
        holds: (candidate) => candidate >= start + span.from && candidate <= start + span.to,
        otherwise: () => true,
        sentence,
        mention: { from: at, to: at + 1 },
      },
    ];
  }
  return [];
}

/** Days after the first. */
interface Gone {
  from: number;
  to: number;
}

/** The war had no day beyond these. */
const lastDay = 735;

function numberedDayAt(tokens: Token[], at: number): Gone | null {
  if (!day.has(tokens[at]?.folded ?? '')) return null;
  const start = skipArticle(tokens, at + 1);
  const number = numberAt(tokens, start);
  if (!number || !isDay(number.value) || (!number.ordinal && tokens[start]?.kind !== 'number')) return null;
  return { from: number.value - 1, to: number.value - 1 };
}

function daysGoneAt(tokens: Token[], at: number): Gone | null {
  const folded = tokens[at]?.folded;
  if (folded !== 'منذ' && folded !== 'ومنذ') return null;
  const told = lengthAt(tokens, at + 1);
  // `منذ 100 يوم` is a round number.
  if (told?.unit !== 'day' || !isDay(told.count) || told.count % 50 === 0) return null;
  return { from: told.count - 1, to: told.count };
}

function isDay(value: number): boolean {
  return value >= 8 && value <= lastDay;
}
