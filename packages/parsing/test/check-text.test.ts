import { describe, expect, it } from 'vitest';
import { checkText } from '../src/index.ts';
import { readText } from './support/read-text.ts';

describe('checkText', () => {
  it.each(['', '   ', '\n\u00a0\n'])('calls %j an empty seed', (text) => {
    expect(checkText(text)).toMatchObject([{ ruleId: 'empty-seed', severity: 'error' }]);
  });

  it.each(['A drone hit a base on Monday.', '1 2 3 4 5', 'قاعدة', '😀😀😀'])(
    'finds no Arabic article in %j',
    (text) => {
      expect(checkText(text)).toMatchObject([{ ruleId: 'no-arabic', severity: 'error', start: 0 }]);
    },
  );

  it('says what to do', () => {
    for (const text of ['', 'no Arabic here']) expect(checkText(text)[0]?.note).toMatch(/file/);
  });

  it('has nothing to say of an Arabic article', () => {
    expect(checkText('تعرضت قاعدة التنف لهجوم بطائرتين مسيّرتين.')).toEqual([]);
  });

  it('is among the messages of a reading, which reports nothing', () => {
    const reading = readText('');
    expect(reading.messages.map(({ ruleId }) => ruleId)).toContain('empty-seed');
    expect(reading.reports).toEqual([]);
    expect(reading.tallies).toEqual([]);
  });

  it('counts its offsets in code points', () => {
    expect(checkText('😀'.repeat(5))).toMatchObject([{ start: 0, end: 5 }]);
  });
});
