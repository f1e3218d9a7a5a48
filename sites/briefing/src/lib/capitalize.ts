import { locales, type Lang } from './languages.ts';

/** The text as it begins a line: its first letter large, where the script has such. */
export function capitalize(text: string, lang: Lang): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locales[lang]) + text.slice(first.length);
}
