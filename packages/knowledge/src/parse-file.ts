import * as v from 'valibot';
import type { VFileMessage } from 'vfile-message';
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Alias, Document } from 'yaml';
import type { Knowledge } from './entities.ts';
import { expectations, isExpectation } from './expectations.ts';
import { createFinding } from './create-finding.ts';
import type { Finding } from './create-finding.ts';
import { schemas } from './schemas.ts';

/** A file of `data/`: `path` ends in `{kind}/{id}.yml`. */
export interface KnowledgeFile {
  path: string;
  text: string;
}

export type Kind = keyof Knowledge;

/** Says something of the value at a path of keys in one file. */
export type Complain = (keys: readonly (string | number)[], finding: Omit<Finding, 'file' | 'line'>) => void;

/** One file, read: its entity where it is sound, and a way to say more of it. */
export interface ParsedFile<K extends Kind = Kind> {
  path: string;
  kind: K;
  /** The file's name without its ending. */
  name: string;
  entity: Knowledge[K][number];
  complain: Complain;
}

/** Reads one file and checks all that can be checked without the others. Pushes what is wrong to `messages`. */
export function parseFile(file: KnowledgeFile, messages: VFileMessage[]): ParsedFile | null {
  const segments = file.path.split(/[/\\]/);
  const name = (segments.at(-1) ?? '').replace(/\.ya?ml$/, '');
  const kind = segments.at(-2) ?? '';
  const report = (finding: Omit<Finding, 'file'>) => void messages.push(createFinding({ ...finding, file: file.path }));

  if (!isKind(kind)) {
    report({
      ruleId: 'unknown-folder',
      line: 1,
      reason: `Unexpected folder \`${kind}\``,
      actual: kind,
      expected: Object.keys(schemas),
      note: 'Move the file to the folder of its kind.',
    });
    return null;
  }

  const lineCounter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter, logLevel: 'error' });
  const broken = document.errors[0];
  if (broken) {
    report({
      ruleId: 'yaml',
      line: lineCounter.linePos(broken.pos[0]).line,
      reason: `Cannot read the YAML: ${broken.message.split('\n')[0]?.replace(/:$/, '') ?? broken.code}`,
      actual: broken.code,
      expected: ['YAML'],
      note: 'Quote text that holds `: ` or `#`, and check the indentation of this line.',
    });
    return null;
  }

  const alias = findAlias(document);
  if (alias) {
    report({
      ruleId: 'yaml-alias',
      line: alias.range ? lineCounter.linePos(alias.range[0]).line : 1,
      reason: `Unexpected YAML alias \`*${alias.source}\``,
      actual: `*${alias.source}`,
      expected: ['the value itself'],
      note: 'Write the value out, or quote text that begins with `*`.',
    });
    return null;
  }

  const complain: Complain = (keys, finding) => report({ ...finding, line: lineOf(document, keys, lineCounter) });
  const result = v.safeParse(schemas[kind], document.toJS());
  if (!result.success) {
    for (const issue of result.issues) complainOfIssue(issue, complain);
    return null;
  }
  return { path: file.path, kind, name, entity: result.output, complain };
}

function complainOfIssue(issue: v.BaseIssue<unknown>, complain: Complain): void {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const where = keys.length > 0 ? `\`${keys.join('.')}\`` : 'the file';
  const stated = isExpectation(issue.message) ? expectations[issue.message] : null;
  if (stated) {
    const actual = show(issue.input);
    complain(keys, {
      ruleId: issue.message,
      reason: `Unexpected ${actual} in ${where}, expected ${stated.expected}`,
      actual,
      expected: [stated.expected],
      note: stated.cure,
    });
  } else if (issue.expected === 'never') {
    complain(keys, {
      ruleId: 'unknown-key',
      reason: `Unexpected key ${where}`,
      actual: String(keys.at(-1)),
      expected: [],
      note: 'Correct the key’s spelling or remove it; README.md lists the keys.',
    });
  } else if (issue.received === 'undefined') {
    complain(keys, {
      ruleId: 'missing-key',
      reason: `Missing ${where}`,
      actual: 'nothing',
      expected: [String(keys.at(-1) ?? '')],
      note: 'Add the key; a file of the same folder shows its shape.',
    });
  } else {
    const expected = issue.expected ?? 'another value';
    complain(keys, {
      ruleId: 'wrong-value',
      reason: `Unexpected ${issue.received} in ${where}, expected ${expected}`,
      actual: issue.received,
      expected: [expected],
      note: 'Write a value of the expected kind.',
    });
  }
}

/** The first `*name`: it may point nowhere, or multiply a small file into a huge value. */
function findAlias(document: Document.Parsed): Alias | null {
  let found: Alias | null = null;
  visit(document, {
    Alias(_, node) {
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

/** The line of the value at `keys`, or of the nearest thing around it that the file holds. */
function lineOf(document: Document.Parsed, keys: readonly (string | number)[], lineCounter: LineCounter): number {
  for (let length = keys.length; length > 0; length--) {
    const key = keys[length - 1];
    const parent = length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true);
    // The key's line, not the value's: a list begins on the line below its key.
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const node = pair ? pair.key : document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
  }
  return 1;
}

function isKind(folder: string): folder is Kind {
  return Object.hasOwn(schemas, folder);
}

function show(value: unknown): string {
  return typeof value === 'object' ? 'value' : (JSON.stringify(value) ?? 'nothing');
}
