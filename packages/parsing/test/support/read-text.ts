import { readKnowledge } from '@mujaz/knowledge/disk';
import { read, type Reading } from '../../src/index.ts';

/** The knowledge that the project ships, read once. */
export const { knowledge } = readKnowledge();

/** Reads a text as a seed, with its day of publication declared where it is given. */
export function readText(text: string, published: string | null = null): Reading {
  return read({ id: 'seed', text, declared: published === null ? {} : { published } }, knowledge);
}
