import type { PosterFace } from '@mujaz/charts';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** The text face, cut to the letters of these texts, in both weights; a script that they do not use is left out. */
export async function cutFaces(texts: readonly string[]): Promise<PosterFace[]> {
  const require = createRequire(import.meta.url);
  const letters = [...new Set(texts.join(''))].sort().join('');
  const scripts = [
    { name: 'latin', family: 'Mujaz Latin', isUsed: true },
    { name: 'arabic', family: 'Mujaz Arabic', isUsed: /\p{Script=Arabic}/u.test(letters) },
  ];
  const faces: PosterFace[] = [];
  for (const { name, family, isUsed } of scripts) {
    for (const weight of isUsed ? ([400, 600] as const) : []) {
      const file = `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${name}-${weight}-normal.woff2`;
      const cut = await subsetFont(readFileSync(require.resolve(file)), letters, { targetFormat: 'woff2' });
      faces.push({ family, weight, woff2: cut });
    }
  }
  return faces;
}
