import { fold } from './fold.ts';
import { createWordSet } from './word-set.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { ArticleSentence } from '../article.ts';

interface Boilerplate {
  starts: string[];
  endings: string[];
  sections: string[];
  related: string[];
}

const words = loadLexicon<Boilerplate>('boilerplate');
const starts = createWordSet(words.starts);
const endings = createWordSet(words.endings);
const related = createWordSet(words.related);
const sections = words.sections.map((word) => fold(word).replaceAll(' ', ''));

/**
 * Marks the lines of the page that are no part of the article: share buttons, related headlines, comment forms, menus.
 * A line is judged by how it opens and how short it is, never by its place alone.
 */
export function markBoilerplate(sentences: ArticleSentence[]): void {
  let ended = false;
  let underRelated = false;
  const last = sentences.at(-1)?.paragraph ?? 0;
  for (const group of byParagraph(sentences)) {
    const [first] = group;
    if (!first) continue;
    const length = group.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
    const isLate = first.paragraph >= last / 2;
    ended ||= isLate && length <= 8 && endings.matchAt(first.tokens, 0) !== null;
    // `اقرأ أيضاً` in a line of its own heads other articles' headlines, as long as lines are short and end in no full stop.
    const isHeadline = length <= longestRelated && first.tokens.length > 0 && group.at(-1)?.tokens.at(-1)?.text !== '.';
    underRelated = underRelated && isHeadline;
    const reason = ended
      ? 'after the article'
      : underRelated
        ? 'related headline'
        : starts.matchAt(first.tokens, 0) !== null && length <= 40
          ? 'page furniture'
          : isMenu(group)
            ? 'menu'
            : first.tokens.every((token) => token.kind === 'mark')
              ? 'rule'
              : null;
    underRelated ||= length <= 4 && related.matchAt(first.tokens, 0) !== null;
    if (reason !== null) for (const sentence of group) sentence.boilerplate = reason;
  }
}

const longestRelated = 18;

/** `أخبار سوريةدير الزورقسم الأخبار`: names of sections, run together. */
function isMenu(group: ArticleSentence[]): boolean {
  const tokens = group.flatMap((sentence) => sentence.tokens);
  if (tokens.length > 12) return false;
  let rest = tokens
    .filter((token) => token.kind === 'word')
    .map((token) => token.folded)
    .join('');
  if (rest === '') return false;
  for (let found: string | undefined; rest !== ''; rest = rest.slice(found.length)) {
    found = sections.filter((section) => rest.startsWith(section)).sort((a, b) => b.length - a.length)[0];
    if (found === undefined) return false;
  }
  return true;
}

const longestTitle = 26;

/** The headline: the first line of the article, when it is short, does not end in a full stop, and more follows. */
export function markTitle(sentences: ArticleSentence[]): ArticleSentence[] {
  const groups = [...byParagraph(sentences)].filter((group) => group[0]?.boilerplate === null);
  const [first, second] = groups;
  if (!first || !second) return [];
  const length = first.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const final = first.at(-1)?.tokens.at(-1);
  if (length < 3 || length > longestTitle || final?.text === '.') return [];
  for (const sentence of first) sentence.isTitle = true;
  return first;
}

function* byParagraph(sentences: ArticleSentence[]): Generator<ArticleSentence[]> {
  let group: ArticleSentence[] = [];
  for (const sentence of sentences) {
    if (group[0] && group[0].paragraph !== sentence.paragraph) {
      yield group;
      group = [];
    }
    group.push(sentence);
  }
  if (group.length > 0) yield group;
}
