import type { AstroIntegration } from 'astro';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const weights = [400, 600];

/** All code points of a closed range. */
const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

/** The letters, signs and punctuation that each face must have; the style sheet's `unicode-range` says the same. */
const characters: Record<string, string> = {
  arabic: `،؛؟ ـٰٱ٪٫٬پچڤگکی${range(0x621, 0x63a)}${range(0x641, 0x655)}${range(0x660, 0x669)}\u200c\u200d`,
  latin: `${range(0x20, 0x7e)}\u00a0«»·×°éüöäçãñ–—‘’“”•…−`,
};

/** Cuts the text face to the characters above and puts it where the style sheet looks: `.astro/fonts/`. */
export function fonts(): AstroIntegration {
  return {
    name: 'mujaz-fonts',
    hooks: {
      'astro:config:setup': async () => {
        const folder = fileURLToPath(new URL('../.astro/fonts/', import.meta.url));
        const require = createRequire(import.meta.url);
        mkdirSync(folder, { recursive: true });
        for (const [script, text] of Object.entries(characters)) {
          for (const weight of weights) {
            const source = require.resolve(
              `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${script}-${weight}-normal.woff2`,
            );
            const cut = await subsetFont(readFileSync(source), text, { targetFormat: 'woff2' });
            writeFileSync(`${folder}${script}-${weight}.woff2`, cut);
          }
        }
      },
    },
  };
}
