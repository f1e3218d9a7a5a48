import { createHash } from 'node:crypto';
import type { Dataset } from './dataset.ts';
import { renderJson } from './render-json.ts';

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * Which data this is, as a version by SemVer: the version of the schema, and as build metadata the first twelve digits of the
 * hash of `dataset.json`. Equal data has an equal version, whenever it is built.
 */
export function versionOf(dataset: Dataset): string {
  return `${dataset.schemaVersion}.0.0+${hashText(renderJson(dataset)).slice(0, 12)}`;
}
