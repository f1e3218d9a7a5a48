import { fold } from '@mujaz/parsing';
import type { Message, Reading } from '@mujaz/parsing';
import { createLocator, type Place } from './locate.ts';
import type { SeedFile } from './seed-file.ts';

/** Something that was seen but not understood, over all seeds that say it in the same words. */
export interface ReviewItem {
  ruleId: string;
  /** As the first of its places has them. */
  words: string;
  /** In how many seeds it was seen. */
  seeds: number;
  /** In the order of the seeds; `column` counts code points. */
  places: (Place & { file: string })[];
  reason: string;
  cure: string;
}

/**
 * What would add most to the record comes first: attacks whose base or day is not known, then claims of unknown groups, then dates
 * that cannot be, then the rest. What is not named here is the rest of the rest.
 */
const tiers: Record<string, number> = {
  'unknown-base-attacked': 0,
  'attack-without-base': 1,
  'attack-without-day': 1,
  'unknown-group': 2,
  'weekday-contradicts-date': 3,
  'impossible-date': 3,
  'date-after-publication': 3,
  'publication-contradicted': 3,
  'unknown-base': 4,
  'number-without-noun': 4,
  'unknown-origin': 4,
};
const datesTier = 3;
const lastTier = 5;

/** Of these the words are one thing to look up, wherever they stand, and a base is one whether attacked or not. */
const lookedUp: Record<string, string> = {
  'unknown-base-attacked': 'base',
  'unknown-base': 'base',
  'unknown-group': 'group',
  'unknown-origin': 'origin',
  'number-without-noun': 'number',
};

/** All messages of the readings as items of one list, the most useful first; what most seeds say comes first among equals. */
export function rankReview(read: readonly { file: SeedFile; reading: Reading }[]): ReviewItem[] {
  const items = new Map<string, ReviewItem & { files: Set<string> }>();
  for (const { file, reading } of read) {
    const locate = createLocator(file.seed.text);
    const characters = [...file.seed.text];
    for (const message of usefulIn(reading)) {
      const words = characters.slice(message.start, message.end).join('');
      const thing = lookedUp[message.ruleId];
      const key = thing === undefined ? `${message.ruleId} ${message.reason}` : `${thing} ${keyOf(words)}`;
      let item = items.get(key);
      if (!item || tierOf(message) < tierOf(item)) {
        const { ruleId, reason, note } = message;
        const cure = note ?? `See how it was read: pnpm mujaz explain ${file.file}`;
        item = { seeds: 0, places: [], files: new Set(), ...item, ruleId, words: oneLine(words), reason, cure };
        items.set(key, item);
      }
      item.files.add(file.file);
      item.places.push({ file: file.file, ...locate(message.start) });
    }
  }
  return [...items.values()]
    .map(({ files, ...item }) => ({ ...item, seeds: files.size }))
    .sort((a, b) => tierOf(a) - tierOf(b) || b.seeds - a.seeds || b.places.length - a.places.length);
}

/** Dates matter in articles that tell of an attack, a strike or a tally. */
function usefulIn({ reports, tallies, messages }: Reading): Message[] {
  const tells = reports.length > 0 || tallies.length > 0 || messages.some((message) => tierOf(message) < datesTier);
  return tells ? messages : messages.filter((message) => tierOf(message) !== datesTier);
}

function tierOf({ ruleId }: { ruleId: string }): number {
  return tiers[ruleId] ?? lastTier;
}

/** Words that differ in spelling, quotation marks or the article only are the same. */
function keyOf(words: string): string {
  return fold(words)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .map((word) => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word))
    .join(' ')
    .trim();
}

function oneLine(text: string): string {
  return text.split(/\s+/u).join(' ');
}
