import * as v from 'valibot';
import { VFileMessage } from 'vfile-message';
import { LineCounter, isMap, parseDocument } from 'yaml';
import { noLedger, type Issued, type Ledger } from './assign-ids.ts';
import { describeIssue, findOffset, keysOf, type Keys } from './yaml-issues.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id in lower-case kebab'));
const day = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u, 'a day as YYYY-MM-DD')));
const report = v.pipe(v.string(), v.regex(/.#\d+$/u, 'a report as `seed#1`'));

const schema = v.strictObject({
  issued: v.array(
    v.strictObject({
      id,
      kind: v.picklist(['attack', 'strike']),
      base: v.nullable(id),
      earliest: day,
      latest: day,
      reports: v.array(report),
      split: v.exactOptional(v.string()),
    }),
  ),
  redirects: v.record(id, id),
});

const RESTORE =
  'Only `pnpm mujaz ids` writes this file. Take it back from the last commit in which it was whole, and run that.';

/**
 * Reads the ledger of ids from its file. A ledger that is broken or contradicts itself gives errors with their
 * lines, and then nothing may be built from it: an id could come to mean another incident.
 *
 * @param path as messages should name it
 */
export function createLedger(text: string, path: string): { ledger: Ledger; messages: VFileMessage[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const messages: VFileMessage[] = [];
  const report = (ruleId: string, reason: string, offset: number, note: string) => {
    const { line, col } = lines.linePos(offset);
    const message = new VFileMessage(reason, { place: { line, column: col }, ruleId, source: 'mujaz-incidents' });
    messages.push(Object.assign(message, { file: path, fatal: true, note }));
  };

  for (const { message, pos } of document.errors) {
    const [what] = message.split(' at line ');
    report('invalid-yaml', `Unexpected YAML: ${what ?? message}`, pos[0], RESTORE);
  }
  if (messages.length > 0) return { ledger: noLedger, messages };
  if (!isMap(document.contents)) {
    report('invalid-ledger', 'Unexpected file without keys, expected `issued` and `redirects`', 0, RESTORE);
    return { ledger: noLedger, messages };
  }
  const result = v.safeParse(schema, document.toJS());
  if (!result.success) {
    for (const issue of result.issues) {
      const keys = keysOf(issue);
      report('invalid-ledger', describeIssue(issue, keys, 'the ledger'), findOffset(document, keys), RESTORE);
    }
    return { ledger: noLedger, messages };
  }
  checkLedger(result.output, (reason, keys, note = RESTORE) =>
    report('ledger-contradiction', reason, findOffset(document, keys), note),
  );
  return messages.length > 0 ? { ledger: noLedger, messages } : { ledger: result.output, messages };
}

type Complain = (reason: string, keys: Keys, note?: string) => void;

function checkLedger({ issued, redirects }: Ledger, complain: Complain): void {
  const known = new Map<string, Issued>();
  const splits = new Map<string, string>();
  issued.forEach((entry, n) => {
    const { id, split, earliest, latest } = entry;
    if (known.has(id)) {
      complain(
        `Unexpected second entry of \`${id}\`, expected each id once`,
        ['issued', n],
        'Two branches may have given one id to two incidents. Keep the entry that was published first, delete the other, and run `pnpm mujaz ids`: the other incident gets an id of its own.',
      );
    }
    known.set(id, entry);
    if (earliest !== null && latest !== null && earliest > latest) {
      complain(`Unexpected \`earliest\` after \`latest\` in \`${id}\``, ['issued', n]);
    }
    if (split === undefined) return;
    const other = splits.get(split);
    if (other !== undefined) {
      complain(`Unexpected second id of the part that \`${split}\` split off, expected \`${other}\` alone`, [
        'issued',
        n,
      ]);
    }
    splits.set(split, id);
  });
  for (const [from, to] of Object.entries(redirects)) {
    for (const id of [from, to]) {
      if (known.has(id)) continue;
      complain(`Unexpected redirect of \`${from}\` to \`${to}\`, expected \`${id}\` among the ids issued`, [
        'redirects',
        from,
      ]);
    }
    const passed = new Set<string>();
    let end: string | undefined = from;
    while (end !== undefined && !passed.has(end)) {
      passed.add(end);
      end = redirects[end];
    }
    if (end === from) complain(`Unexpected redirect of \`${from}\` in a circle`, ['redirects', from]);
  }
}
