import type { Article } from './article.ts';
import { findAttacksWithoutBase } from './review/find-attacks-without-base.ts';
import { findAttacksWithoutDay } from './review/find-attacks-without-day.ts';
import { findContradictoryDates } from './review/find-contradictory-dates.ts';
import { findNumbersWithoutNoun } from './review/find-numbers-without-noun.ts';
import { findUnknownBases } from './review/find-unknown-bases.ts';
import { findUnknownGroups } from './review/find-unknown-groups.ts';
import { findUnknownMedia } from './review/find-unknown-media.ts';

/** Says what an editor should look at: dates that cannot be, names that knowledge lacks, attacks and numbers left over. */
export function findUnknown(article: Article): void {
  for (const sentence of article.sentences) {
    if (sentence.boilerplate !== null) continue;
    findContradictoryDates(article, sentence);
    findUnknownBases(article, sentence);
    findUnknownGroups(article, sentence);
    findAttacksWithoutBase(article, sentence);
    findNumbersWithoutNoun(article, sentence);
    findUnknownMedia(article, sentence);
  }
  findAttacksWithoutDay(article);
}
