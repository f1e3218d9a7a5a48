import type { Lang } from './languages.ts';
import { createTranslate } from './translate.ts';

/** A citation of the whole dataset in one language, ready to be copied, with the address at its very end. */
export function citeDataset(version: string, address: string, lang: Lang): string {
  return createTranslate(lang)('cite.dataset', { version, address });
}

/** The same for BibTeX. Its title is English in both languages: not every BibTeX takes Arabic. */
export function writeBibtex(version: string, address: string): string {
  const hash = version.split('+')[1] ?? version;
  const title = 'Reported attacks on United States and coalition bases in {Syria}, {Iraq} and {Jordan}';
  return [
    `@misc{mujaz-${hash},`,
    '  author       = {{Mujaz}},',
    `  title        = {${title}},`,
    '  howpublished = {Data set},',
    `  version      = {${version}},`,
    `  note         = {Version ${version}},`,
    `  url          = {${address}}`,
    '}',
  ].join('\n');
}
