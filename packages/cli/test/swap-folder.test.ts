import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { swapFolder } from '../src/swap-folder.ts';
import { createTempFolder } from './temp-folder.ts';

test('puts the fresh folder in the place of the old one', async () => {
  const folder = await createTempFolder({ 'dist/old.html': 'old', '.dist-1/new.html': 'new' });
  await swapFolder(join(folder, '.dist-1'), join(folder, 'dist'));
  expect(await readdir(folder)).toEqual(['dist']);
  expect(await readdir(join(folder, 'dist'))).toEqual(['new.html']);
});

test('needs no old folder', async () => {
  const folder = await createTempFolder({ '.dist-1/new.html': 'new' });
  await swapFolder(join(folder, '.dist-1'), join(folder, 'dist'));
  expect(await readdir(join(folder, 'dist'))).toEqual(['new.html']);
});

test('keeps the old folder when there is no fresh one', async () => {
  const folder = await createTempFolder({ 'dist/old.html': 'old' });
  await expect(swapFolder(join(folder, '.dist-1'), join(folder, 'dist'))).rejects.toThrow('ENOENT');
  expect(await readFile(join(folder, 'dist/old.html'), 'utf8')).toBe('old');
});
