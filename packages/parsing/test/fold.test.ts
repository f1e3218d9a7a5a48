import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../src/index.ts';
import { arabicText } from './support/arabic-text.ts';

describe('fold', () => {
  it.each([
    ['hamza on alef', 'الأسد', 'الاسد'],
    ['hamza below alef', 'الإثنين', 'الاثنين'],
    ['madda', 'آذار', 'اذار'],
    ['ة and ه', 'قاعدة', 'قاعده'],
    ['ى and ي', 'مبنى', 'مبني'],
    ['harakat', 'ثلاثَ طائراتٍ', 'ثلاث طائرات'],
    ['tatweel', 'قـاعـدة', 'قاعدة'],
    ['bidi marks', '\u200fقاعدة\u202c', 'قاعدة'],
    ['Persian kaf and ya', 'أکتوبر الأمریکی', 'أكتوبر الأمريكي'],
    ['Arabic-Indic digits', '١٤', '14'],
    ['Persian digits', '۱۴', '14'],
    ['presentation forms', 'ﻗﺎﻋﺪﺓ', 'قاعدة'],
    ['Latin capitals', 'MQ', 'mq'],
    ['hamza on its own', 'الثلاثاء', 'الثلاثا'],
  ])('makes %s one', (_name, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['حرير', 'حريري'],
    ['قاعدة', 'قاعدتي'],
    ['تشرين الأول', 'تشرين الثاني'],
    ['مسيرة', 'مسير'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('of its result changes nothing', () => {
    const foldsOnce = (text: string) => {
      expect(fold(fold(text))).toBe(fold(text));
    };
    fc.assert(fc.property(arabicText, foldsOnce));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), foldsOnce));
  });
});
