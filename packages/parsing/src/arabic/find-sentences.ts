import type { Root } from 'nlcst';
import type { ArticleSentence } from './article.ts';

/** The sentences of the tree, in order, ready to be read. */
export function findSentences(root: Root): ArticleSentence[] {
  const sentences: ArticleSentence[] = [];
  let paragraph = 0;
  for (const node of root.children) {
    if (node.type !== 'ParagraphNode') continue;
    for (const child of node.children) {
      if (child.type !== 'SentenceNode') continue;
      sentences.push({
        index: sentences.length,
        paragraph,
        start: child.position?.start.offset ?? 0,
        end: child.position?.end.offset ?? 0,
        tokens: child.data?.tokens ?? [],
        mentions: [],
        isTitle: false,
        boilerplate: null,
      });
    }
    paragraph += 1;
  }
  return sentences;
}
