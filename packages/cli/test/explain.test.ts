import { expect, test } from 'vitest';
import { answeredAttack, attackOnTanf } from './articles.ts';
import { runMujaz } from './run-mujaz.ts';
import { createTempFolder } from './temp-folder.ts';

test('mujaz explain shows every stage, from the text to the incidents', async () => {
  const folder = await createTempFolder({ 'x.txt': attackOnTanf });
  const { code, stdout, stderr } = await runMujaz(['explain', 'x.txt'], { cwd: folder });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const headings = [...stdout.matchAll(/^(?<number>\d)\. /gmu)].map(([, number]) => number);
  expect(headings).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(stdout).toMatch(/al-tanf-2023-11-23-a: [a-z]+, from #1/u);
});

test('mujaz explain tells what a strike answers, and figures that changed', async () => {
  const folder = await createTempFolder({ 'x.txt': answeredAttack });
  const { stdout } = await runMujaz(['explain', 'x.txt'], { cwd: folder });
  expect(stdout).toMatch(/^ {5}answers conoco-2023-11-19-a, as #\d tells it$/mu);
  expect(stdout).toMatch(/^ {5}answered by strike-unnamed-2023-11-21-a, as #\d tells it$/mu);
  expect(stdout).toMatch(/^ {5}injured changed: first 25, then 34$/mu);
});

test('mujaz explain names a seed that is not there', async () => {
  const { code, stdout, stderr } = await runMujaz(['explain', 'nowhere.txt']);
  expect(stdout).toBe('');
  expect(stderr).toContain('nowhere.txt');
  expect(code).toBe(1);
});
