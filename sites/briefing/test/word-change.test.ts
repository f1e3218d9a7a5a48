import type { FieldChange } from '@mujaz/incidents';
import { describe, expect, test } from 'vitest';
import { languages } from '../src/lib/languages.ts';
import { createNames } from '../src/lib/names.ts';
import { wordChange, wordTarget } from '../src/lib/word-change.ts';

const knowledge = {
  bases: [{ id: 'conoco', names: { ar: 'حقل كونيكو', en: 'Conoco gas field' } }],
  actors: [{ id: 'militia', names: { ar: 'جماعة', en: 'A militia' } }],
  weapons: [],
  outlets: [],
  origins: [],
  events: [],
} as never;

test.each<[FieldChange, string, string]>([
  [
    { field: 'when', from: { earliest: null, latest: null }, to: { earliest: '2023-11-23', latest: '2023-11-23' } },
    'When: from “day not told” to “23 November 2023”.',
    'التاريخ: من «اليوم غير مذكور» إلى «23 تشرين الثاني 2023».',
  ],
  [
    { field: 'killed', from: null, to: { low: 0, high: 0 } },
    'The number killed: from “not told” to “none, as told”.',
    'عدد القتلى: من «لم يُذكر» إلى «لا أحد، بحسب ما قيل».',
  ],
  [
    { field: 'claimedBy', from: null, to: 'militia' },
    'Who claimed it: from “nobody, in what was read” to “A militia”.',
    'المتبنّي: من «لا أحد في ما قُرئ» إلى «جماعة».',
  ],
  [
    { field: 'target', from: { base: null, place: 'ريف دير الزور' }, to: { base: 'conoco', place: null } },
    'What was attacked: from “ريف دير الزور” to “Conoco gas field”.',
    'الهدف: من «ريف دير الزور» إلى «حقل كونيكو».',
  ],
  [
    { field: 'grade', from: 'claimed', to: 'acknowledged' },
    'Support: from “Claimed” to “Acknowledged”.',
    'درجة التوثيق: من «تبنٍّ فقط» إلى «مُقَرّ بها».',
  ],
  [
    { field: 'intercepted', from: null, to: false },
    'Whether it was intercepted: from “not told” to “no”.',
    'الاعتراض: من «لم يُذكر» إلى «لا».',
  ],
  [
    { field: 'weapons', from: [], to: [{ type: 'drone', count: { low: 2, high: 2 } }] },
    'The weapon: from “not told” to “2 drones”.',
    'السلاح: من «لم يُذكر» إلى «طائرتان مسيّرتان».',
  ],
  [
    { field: 'seeds', from: ['a', 'b'], to: ['b', 'c', 'd'] },
    '2 more articles tell of it. One article no longer counts among its sources.',
    'ترويها مادتان أخريان. خرجت مادة واحدة من مصادرها.',
  ],
])('a change of $field is told in both languages', (change, en, ar) => {
  expect(wordChange(change, 'attack', createNames(knowledge, 'en'), 'en')).toBe(en);
  expect(wordChange(change, 'attack', createNames(knowledge, 'ar'), 'ar')).toBe(ar);
});

describe('who carried out a strike', () => {
  test('is not said to have claimed it', () => {
    const change: FieldChange = { field: 'claimedBy', from: null, to: 'militia' };
    expect(wordChange(change, 'strike', createNames(knowledge, 'en'), 'en')).toContain('Carried out by:');
  });
});

test.each(languages)('a target that nobody named is said so in %s', (lang) => {
  const target = { base: null, place: null };
  const names = createNames(knowledge, lang);
  expect(wordTarget({ kind: 'attack', target }, names, lang)).not.toBe(
    wordTarget({ kind: 'strike', target }, names, lang),
  );
});
