import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Reads one word list of the language pack, once, when its reader is loaded. */
export function loadLexicon<Shape>(name: string): Shape {
  return parse(readFileSync(new URL(`./${name}.yml`, import.meta.url), 'utf8')) as Shape;
}
