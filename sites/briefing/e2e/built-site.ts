import { basesWithRecord, validateDataset } from '@mujaz/dataset';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createBriefing } from '../src/lib/briefing.ts';
import { createUrls } from '../src/lib/urls.ts';

const folder = fileURLToPath(new URL('../', import.meta.url));
/** The data the site under test was built from: its folder, and what that holds. */
export const data = process.env['MUJAZ_DATA'] ?? `${folder}.data`;

/** The folder of the site under test, and the path at which it is served. */
export const dist = process.env['MUJAZ_DIST'] ?? `${folder}dist`;
export const base = process.env['BASE_PATH'] ?? '/';

export const dataset = validateDataset(readFileSync(`${data}/dataset.json`, 'utf8'));
export const briefing = createBriefing(
  dataset,
  basesWithRecord(dataset).map((base) => base.id),
);
export const urls = createUrls(base);

/** The base with most incidents. */
export const fullest = briefing.bases[0]?.id ?? '';
