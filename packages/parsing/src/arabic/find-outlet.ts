import type { Article } from './article.ts';
import { nameIndexesOf } from './mentions/name-indexes.ts';

/** The outlet: declared, or told by the page's own address to its readers (`لـ"العربي الجديد"`) two times or more. */
export function findOutlet(article: Article): void {
  if (article.seed.declared.outlet !== undefined) {
    article.outlet = article.seed.declared.outlet;
    return;
  }
  const told = new Map<string, number>();
  const { outlets } = nameIndexesOf(article.knowledge);
  for (const { tokens, boilerplate } of article.sentences) {
    if (boilerplate !== null) continue;
    for (const { values, preposition, from } of outlets.findAll(tokens)) {
      const isTo = preposition === 'ل' || tokens[from - 1]?.folded === 'ل' || tokens[from - 2]?.folded === 'ل';
      const [outlet] = values;
      if (isTo && outlet !== undefined) told.set(outlet, (told.get(outlet) ?? 0) + 1);
    }
  }
  const [first] = [...told].filter(([, count]) => count >= 2).sort((a, b) => b[1] - a[1]);
  article.outlet = first?.[0] ?? null;
}
