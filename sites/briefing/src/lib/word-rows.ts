import type { Row } from '@mujaz/statistics';
import type { Lang } from './languages.ts';
import { createTranslate } from './translate.ts';

/** Beyond so many names, the rest stands in a table. */
const MOST = 5;

/**
 * The rows of a table as parts of a sentence: each name with its number, the first of many, then how many others there are. What is not known
 * is never among the others.
 */
export function wordRows(
  rows: readonly Pick<Row, 'key' | 'count'>[],
  nameOf: (key: string | null) => string,
  lang: Lang,
): string[] {
  const t = createTranslate(lang);
  const word = ({ key, count }: Pick<Row, 'key' | 'count'>) => t('glance.counted', { name: nameOf(key), count });
  const known = rows.filter(({ key }) => key !== null);
  // One more is as short as saying that there is one.
  const shown = known.length > MOST + 1 ? known.slice(0, MOST) : known;
  const more = known.length - shown.length;
  return [
    ...shown.map(word),
    ...(more > 0 ? [t('glance.more', { count: more })] : []),
    ...rows.filter(({ key }) => key === null).map(word),
  ];
}
