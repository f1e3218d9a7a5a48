import type { Seed } from '@mujaz/parsing';

/** A seed and the file it came from, as the user would name it. */
export interface SeedFile {
  seed: Seed;
  file: string;
}
