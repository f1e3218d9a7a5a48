import * as v from 'valibot';
import { VFileMessage } from 'vfile-message';
import { LineCounter, isMap, parseDocument } from 'yaml';
import { correctionSchema } from './correction-schema.ts';
import type { Correction } from './incident.ts';
import { compareText } from './order.ts';
import { describeIssue, findOffset, keysOf, type Keys } from './yaml-issues.ts';

export interface CorrectionFile {
  /** As messages should name it, such as `corrections/conoco-casualties.yaml`. */
  path: string;
  text: string;
}

/** Lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Where a correction names its incident, by the correction's id; `parts` are the items of its lists, as `with.0`. */
export type CorrectionPlaces = ReadonlyMap<string, Place & { path: string; parts: ReadonlyMap<string, Place> }>;

export interface ReadCorrections {
  /** By id. Files with an error are not among them. */
  corrections: Correction[];
  places: CorrectionPlaces;
  messages: VFileMessage[];
}

/** Reads and checks corrections, one YAML object a file; the id is the file's name without its ending. */
export function createCorrections(files: readonly CorrectionFile[]): ReadCorrections {
  const corrections: Correction[] = [];
  const places = new Map<string, Place & { path: string; parts: ReadonlyMap<string, Place> }>();
  const messages: VFileMessage[] = [];

  for (const { path, text } of [...files].sort((a, b) => compareText(a.path, b.path))) {
    const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/u, '');
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const report = (ruleId: string, reason: string, offset: number, note: string) => {
      const { line, col } = lines.linePos(offset);
      const message = new VFileMessage(reason, { place: { line, column: col }, ruleId, source: 'mujaz-incidents' });
      messages.push(Object.assign(message, { file: path, fatal: true, note }));
    };

    if (document.errors.length > 0) {
      for (const { message, pos } of document.errors) {
        const [what] = message.split(' at line ');
        report('invalid-yaml', `Unexpected YAML: ${what ?? message}`, pos[0], 'Write one YAML object.');
      }
      continue;
    }
    if (places.has(id)) {
      report(
        'duplicate-correction',
        `Unexpected second correction \`${id}\`, expected one file of a name`,
        0,
        'Rename one of the two files.',
      );
      continue;
    }
    if (!isMap(document.contents)) {
      report('invalid-correction', 'Unexpected file without keys, expected one YAML object', 0, noteOf([]));
      continue;
    }
    const result = v.safeParse(correctionSchema, document.toJS());
    if (result.success) {
      const placeOf = (keys: Keys): Place => {
        const { line, col } = lines.linePos(findOffset(document, keys));
        return { line, column: col };
      };
      places.set(id, { path, ...placeOf(['incident']), parts: placeParts(result.output, placeOf) });
      corrections.push({ id, ...result.output });
      continue;
    }
    for (const issue of result.issues) {
      const keys = keysOf(issue);
      report(
        'invalid-correction',
        describeIssue(issue, keys, 'a correction'),
        findOffset(document, keys),
        noteOf(keys),
      );
    }
  }
  return { corrections: corrections.sort((a, b) => compareText(a.id, b.id)), places, messages };
}

/** Where the things stand that a correction names beside its incident. */
function placeParts(
  correction: v.InferOutput<typeof correctionSchema>,
  placeOf: (keys: Keys) => Place,
): Map<string, Place> {
  const list = { merge: 'with', split: 'reports' }[correction.action as string];
  const length =
    'with' in correction ? correction.with.length : 'reports' in correction ? correction.reports.length : 0;
  const parts = new Map<string, Place>();
  for (let n = 0; list !== undefined && n < length; n += 1) parts.set(`${list}.${n}`, placeOf([list, n]));
  if (correction.replaces !== undefined) parts.set('replaces', placeOf(['replaces']));
  return parts;
}

const CURES: Record<string, string> = {
  incident: 'Copy the id from the incident’s permalink.',
  reason: 'Say why in a sentence for readers, in Arabic (`ar`) and in English (`en`).',
  by: 'Name a role, such as `editor`, never a person.',
  date: 'Write the day of the correction as YYYY-MM-DD.',
  replaces: 'Write the name of the correction’s file, without its ending.',
  action: 'Write `set`, `date`, `merge`, `split` or `drop`; corrections/README.md shows each.',
  field:
    'A correction can set: weapons, killed, injured, damage, intercepted, claimedBy, blamedOn. ' +
    'For the day write `action: date`.',
  value: 'Write the value as the incident’s JSON has it; `null` for "not known".',
  day: 'Write the day as YYYY-MM-DD, or `earliest` and `latest` instead of `day`.',
  earliest: 'Write the first possible day as YYYY-MM-DD, or `null` where it is not known.',
  latest: 'Write the last possible day as YYYY-MM-DD, or `null` where it is not known.',
  basis: 'Say where the day comes from: stated, relative, published, event or unknown.',
  words: 'Write the words of the source, or leave the key out.',
  with: 'List the ids of the incidents that are in truth `incident`, copied from their permalinks.',
  reports:
    'List the reports that are another incident: each with its `seed` and, where one seed has several, `words` of its quote.',
};

const noteOf = ([first]: Keys): string =>
  CURES[String(first)] ??
  'The keys are: incident, action, reason, by, date, and those of the action, which corrections/README.md shows.';
