import type { ArticleSentence } from '../../article.ts';
import { loadLexicon } from '../../lexicon/load-lexicon.ts';
import { findWord } from '../../reports/sentence-words.ts';
import { createWordSet } from '../../text/word-set.ts';
import { toDayNumber } from '../calendar.ts';
import type { Constraint } from './constraint.ts';

const copyright = createWordSet(loadLexicon<{ copyright: string[] }>('boilerplate').copyright);

/** The year stands at most so many tokens from the mark. */
const farthest = 8;

/** `© 2020 وكالة فرانس برس`: the page is of that year, and what it carries is no younger. */
export function copyrightYear({ sentences }: { sentences: readonly ArticleSentence[] }): Constraint[] {
  for (const sentence of sentences) {
    const { tokens } = sentence;
    const mark = tokens.findIndex(({ text }) => text === '©');
    const at = mark === -1 ? findWord(copyright, tokens, 0, tokens.length) : mark;
    if (at === null) continue;
    const near = tokens.slice(Math.max(0, at - farthest), at + farthest);
    const years = near
      .filter(({ kind, folded }) => kind === 'number' && folded.length === 4)
      .map(({ folded }) => Number(folded))
      .filter((year) => year >= 2019 && year <= 2100);
    if (years.length === 0) continue;
    const year = Math.max(...years);
    const end = toDayNumber(year, 12, 31);
    return [
      {
        reason: `not after the year of the copyright, ${year}`,
        basis: 'inferred',
        holds: (candidate) => candidate <= end,
        otherwise: () => true,
        sentence,
        mention: { from: 0, to: tokens.length },
      },
    ];
  }
  return [];
}
