import type { Token } from '../../text/tokenize.ts';
import {
  daysAlone,
  fromLast,
  lastDays,
  relations,
  shortly,
  skipArticle,
  someHours,
  spent,
  type Found,
} from './date-words.ts';
import { daysOf, lengthAt } from './length-at.ts';

/** `في اليوم نفسه`, `في اليوم التالي`, `بعدها بيومين`, `وبعد ساعات`: told against the day told last. */
export function lastDayAt(tokens: Token[], at: number): Found | null {
  const counted = countedFromLast(tokens, at);
  if (counted) return counted;
  for (const [days, index] of lastDays) {
    const match = index.matchAt(tokens, at);
    if (match) return afterLast(match.to, days);
  }
  return null;
}

/** `بعدها بخمسة أيام`, `قبلها بيومين`, `بعد ذلك بأسبوع`: so many days from the day told last; `بعدها بأيام` tells no day. */
function countedFromLast(tokens: Token[], at: number): Found | null {
  const side = fromLast.matchAt(tokens, at);
  if (!side) return afterLength(tokens, at);
  const sign = side.values[0] === 'before' ? -1 : 1;
  const from = skipArticle(tokens, side.to);
  const soon = shortTimeAt(tokens, from);
  if (soon !== null) return afterLast(soon, 0);
  const hours = hoursAt(tokens, from);
  if (hours !== null) return { ...afterLast(hours, 0), word: { sort: 'after-last', days: 0, hours: sign } };
  const length = lengthAt(tokens, from);
  if (length) return length.unit === 'month' ? null : afterLast(length.to, daysOf(length) * sign);
  return daysAlone.matchAt(tokens, from)
    ? { to: from + 1, word: { sort: 'vague' }, weekday: null, anchored: false }
    : null;
}

/** `وبعد خمسة أيام، استهدفت …`, `وبعد ساعات قليلة سقط …`: nothing follows that it would be counted from, so it is the day told last. */
function afterLength(tokens: Token[], at: number): Found | null {
  if (relations.matchAt(tokens, at)?.values[0] !== 'after' || tokens[at]?.folded.endsWith('بعد') !== true) return null;
  const opens = at === 0 || tokens[at]?.folded !== 'بعد' || ['،', ',', '؛'].includes(tokens[at - 1]?.text ?? '');
  const soon = opens ? shortTimeAt(tokens, at + 1) : null;
  if (soon !== null && !isCountedOn(tokens, soon)) return afterLast(soon, 0);
  const hours = opens ? hoursAt(tokens, at + 1) : null;
  if (hours !== null && !isCountedOn(tokens, hours))
    return { ...afterLast(hours, 0), word: { sort: 'after-last', days: 0, hours: 1 } };
  const length = lengthAt(tokens, at + 1);
  if (!length || length.unit === 'hour' || length.unit === 'month') return null;
  const next = tokens[length.to]?.folded ?? '';
  if (next !== '،' && next !== ',' && next !== 'اي') return null;
  return afterLast(length.to, daysOf(length));
}

function afterLast(to: number, days: number): Found {
  return { to, word: { sort: 'after-last', days }, weekday: null, anchored: false };
}

/** `بعد ساعات من القصف`, `بعد ساعات على ذلك`, `بعد ساعات الدوام`: what follows is what it is counted from. */
function isCountedOn(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  return ['من', 'علي', 'عن'].includes(next?.folded ?? '') || next?.folded.startsWith('ال') === true;
}

/** So few hours seldom reach into another day. */
const fewHours = 3;

/** `وقت قصير`, `دقائق`, `نحو ساعتين`, `ثلث ساعة`: the token after a time too short for another day. */
export function shortTimeAt(tokens: Token[], at: number): number | null {
  const from = spent.matchAt(tokens, at)?.to ?? at;
  const soon = shortly.matchAt(tokens, from);
  if (soon) return soon.to;
  const length = lengthAt(tokens, from);
  return length?.unit === 'hour' && length.count <= fewHours ? length.to : null;
}

/** `ساعات قليلة`, `ثماني ساعات`: the token after some hours. */
function hoursAt(tokens: Token[], at: number): number | null {
  const from = spent.matchAt(tokens, at)?.to ?? at;
  const some = someHours.matchAt(tokens, from);
  if (some) return some.to;
  const length = lengthAt(tokens, from);
  return length?.unit === 'hour' ? length.to : null;
}
