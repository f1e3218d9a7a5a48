import type { Phenomenon } from './score-cases.ts';

/** The phenomena as lines of text in columns, those that fail marked, and their sum below. */
export function printCases(phenomena: readonly Phenomenon[]): string {
  const sum = (pick: (phenomenon: Phenomenon) => number) => phenomena.reduce((total, each) => total + pick(each), 0);
  const all = { id: 'all', passed: sum(({ passed }) => passed), cases: sum(({ cases }) => cases) };
  const width = Math.max(...phenomena.map(({ id }) => id.length), 'phenomenon'.length);
  const line = ({ id, passed, cases }: Phenomenon) =>
    `${id.padEnd(width)}  ${String(passed).padStart(4)} of ${String(cases).padStart(3)}${passed < cases ? '  ✗' : ''}`;
  return ['phenomenon'.padEnd(width) + '  cases read as expected', ...phenomena.map(line), line(all)].join('\n');
}
