import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
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

describe('the folding that a browser can have', () => {
  it('needs neither the reader nor its lexicon', () => {
    const folder = new URL('../src/', import.meta.url);
    const reached = new Set<string>();
    const reach = (url: URL) => {
      if (reached.has(url.href)) return;
      reached.add(url.href);
      for (const [, path = ''] of readFileSync(url, 'utf8').matchAll(/from '(?<path>[^']+)'/gu))
        reach(new URL(path, url));
    };
    reach(new URL('fold.ts', folder));
    expect([...reached].map((href) => href.slice(folder.href.length)).sort()).toEqual([
      'arabic/text/fold.ts',
      'arabic/text/tokenize.ts',
      'arabic/text/word-forms.ts',
      'fold.ts',
    ]);
  });
});
