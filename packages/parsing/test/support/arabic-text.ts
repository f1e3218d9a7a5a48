import * as fc from 'fast-check';

const pieces = [
  ...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئةى',
  ...'پچڤگکیۀ',
  ...'\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670',
  ...'\u0640\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2066\u2069\u061c\ufeff',
  ...'٠١٢٣٤٥٦٧٨٩0123456789۴',
  ...'،؛؟.!:…“”"\'«»()[]/\\-–_#*%',
  ...' \t\n\r\u00a0\u2028',
  '\r\n',
  '😀',
  '🚀',
  '🇸🇾',
  'a',
  'Z',
  'é',
  'ﷺ',
  'ﻻ',
  '\ud800',
  'قاعدة ',
  'هجوم ',
  'بـ14 ',
  'د. ',
  'العراق.وأضاف ',
];

/** Text of Arabic letters with harakat, tatweel, bidi marks, emoji, quotes, line ends, and half a surrogate pair. */
export const arabicText = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join(''));
