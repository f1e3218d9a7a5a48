import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../src/index.ts';

const HARIR = `id: harir
names:
  ar: قاعدة حرير
  en: Harir Air Base
aliases:
  ar:
    - قاعدة حرير
  afterKindWord:
    - حرير
country: iq
region:
  ar: محافظة أربيل
  en: Erbil Governorate
location: { lat: 36.5, lon: 44.3 }
summary:
  ar: مطار عسكري.
  en: A military airfield.
references:
  - url: https://example.org/harir
    title: Harir
    supports: [names, country, region, location, summary]
`;

const IRGC = `id: irgc
names: { ar: الحرس الثوري, en: Revolutionary Guard }
aliases: { ar: [الحرس الثوري] }
side: attacker
references: [{ url: 'https://example.org', title: IRGC, supports: [names] }]
`;

const EVENT = `id: taji-attack
names: { ar: هجوم التاجي, en: Taji attack }
earliest: '2020-03-11'
latest: '2020-03-11'
cues: [[التاجي, بريطاني|بريطانية]]
tells: { rule: after }
references: [{ url: 'https://example.org', title: Taji, supports: [earliest] }]
`;

/** What is wrong, as an editor meets it. */
function findings(files: Record<string, string>) {
  const { messages } = createKnowledge(Object.entries(files).map(([path, text]) => ({ path, text })));
  return messages.map(({ file, line, ruleId, actual, expected, note }) => ({
    file,
    line,
    ruleId,
    actual,
    expected,
    note,
  }));
}

const base = (from = '', to = '') => ({ 'bases/harir.yml': HARIR.replace(from, to) });

it('reads a sound file without findings', () => {
  const { knowledge, messages } = createKnowledge([{ path: 'data/bases/harir.yml', text: HARIR }]);
  expect(messages).toEqual([]);
  expect(knowledge.bases.map(({ id, location }) => [id, location.lat])).toEqual([['harir', 36.5]]);
});

describe('a broken file gives one message, with its line and cure', () => {
  it.each<[string, Record<string, string>, string, number, string, string, RegExp]>([
    ['YAML', base('  ar: قاعدة حرير\n  en', '  ar: "قاعدة\n  en'), 'bases/harir.yml', 0, 'yaml', '', /[Qq]uote/],
    [
      'a YAML alias',
      base('  en: Harir Air Base', '  en: *harir'),
      'bases/harir.yml',
      4,
      'yaml-alias',
      '*harir',
      /Write the value out/,
    ],
    [
      'an unknown key',
      base('country: iq', 'country: iq\nnickname: x'),
      'bases/harir.yml',
      11,
      'unknown-key',
      'nickname',
      /remove/,
    ],
    [
      'an unknown key deep down',
      base('    title: Harir', '    titel: Harir\n    title: Harir'),
      'bases/harir.yml',
      20,
      'unknown-key',
      'titel',
      /remove/,
    ],
    ['a missing key', base('country: iq\n'), 'bases/harir.yml', 1, 'missing-key', 'nothing', /Add the key/],
    [
      'a wrong value',
      base('country: iq', 'country: fr'),
      'bases/harir.yml',
      10,
      'wrong-value',
      '"fr"',
      /expected kind/,
    ],
    ['an exact position', base('36.5', '36.53'), 'bases/harir.yml', 14, 'rounded', '36.53', /one decimal/],
    ['a latitude off the globe', base('36.5', '136.5'), 'bases/harir.yml', 14, 'latitude', '136.5', /exchanged/],
    [
      'one language twice',
      base('محافظة أربيل', 'Erbil Governorate'),
      'bases/harir.yml',
      11,
      'twoLanguages',
      'value',
      /Translate/,
    ],
    [
      'an address that is none',
      base('https://example.org/harir', 'example'),
      'bases/harir.yml',
      19,
      'url',
      '"example"',
      /https/,
    ],
    [
      'an id that is not the file’s name',
      base('id: harir', 'id: hareer'),
      'bases/harir.yml',
      1,
      'id-is-file-name',
      'hareer',
      /rename/,
    ],
    [
      'a field without reference',
      base(', location,', ','),
      'bases/harir.yml',
      18,
      'supported-field',
      'names, country, region, summary',
      /supports/,
    ],
    ['a folder of no kind', { 'towns/harir.yml': HARIR }, 'towns/harir.yml', 1, 'unknown-folder', 'towns', /Move/],
    [
      'no reference',
      { 'actors/irgc.yml': IRGC.replace(/references:.*/, 'references: []') },
      'actors/irgc.yml',
      5,
      'reference',
      'no reference',
      /Add/,
    ],
    [
      'a day that is none',
      { 'events/taji-attack.yml': EVENT.replace("latest: '2020-03-11'", "latest: '2020-02-30'") },
      'events/taji-attack.yml',
      4,
      'isoDay',
      '"2020-02-30"',
      /day/,
    ],
    [
      'days in the wrong order',
      { 'events/taji-attack.yml': EVENT.replace("latest: '2020-03-11'", "latest: '2020-03-10'") },
      'events/taji-attack.yml',
      4,
      'date-order',
      '2020-03-10',
      /Exchange/,
    ],
    [
      'an empty alternative',
      { 'events/taji-attack.yml': EVENT.replace('بريطاني|', 'بريطاني||') },
      'events/taji-attack.yml',
      5,
      'alternatives',
      '"بريطاني||بريطانية"',
      /Remove/,
    ],
    [
      'an unknown fact',
      { 'events/taji-attack.yml': EVENT.replace('بريطاني|بريطانية', "'=wounded 5'") },
      'events/taji-attack.yml',
      5,
      'fact',
      '"=wounded 5"',
      /injured 5 7/,
    ],
    [
      'around without days',
      { 'events/taji-attack.yml': EVENT.replace('rule: after', 'rule: around') },
      'events/taji-attack.yml',
      6,
      'missing-key',
      'nothing',
      /Add the key/,
    ],
    [
      'a strike by no known actor',
      { 'events/taji-attack.yml': `${EVENT}strikeBy: united-states\n` },
      'events/taji-attack.yml',
      8,
      'known-id',
      'united-states',
      /actors\/united-states\.yml/,
    ],
    [
      'an attack on no known base',
      { 'events/taji-attack.yml': `${EVENT}attackOn: taji\n` },
      'events/taji-attack.yml',
      8,
      'known-id',
      'taji',
      /bases\/taji\.yml/,
    ],
    [
      'a wider group that is not there',
      { 'actors/irgc.yml': `${IRGC}partOf: [iran]\n` },
      'actors/irgc.yml',
      6,
      'known-id',
      'iran',
      /actors\/iran\.yml/,
    ],
    [
      'a group that is part of itself',
      { 'actors/irgc.yml': `${IRGC}partOf: [irgc]\n` },
      'actors/irgc.yml',
      6,
      'known-id',
      'irgc',
      /Correct/,
    ],
  ])('%s', (_, files, file, line, ruleId, actual, cure) => {
    const found = findings(files);
    expect(found.map((finding) => finding.ruleId)).toEqual([ruleId]);
    expect(found[0]?.file).toBe(file);
    if (line > 0) expect(found[0]?.line).toBe(line);
    if (actual) expect(found[0]?.actual).toBe(actual);
    expect(found[0]?.note).toMatch(cure);
  });

  it('an alias of two bases, also when only spelling tells them apart', () => {
    const found = findings({
      'bases/harir.yml': HARIR,
      'bases/other.yml': HARIR.replace('id: harir', 'id: other')
        .replace('- قاعدة حرير', '- قاعده_حريـر')
        .replace('    - حرير', '    - غيره'),
    });
    expect(found).toEqual([
      {
        file: 'bases/other.yml',
        line: 7,
        ruleId: 'alias-of-one',
        actual: 'قاعده_حريـر',
        expected: ['an alias of one entity'],
        note: 'Keep it where it is certain, or lengthen it until it is.',
      },
    ]);
  });

  it('the same id twice', () => {
    const found = findings({ 'bases/harir.yml': HARIR, 'more/bases/harir.yml': HARIR });
    expect(found.map(({ file, line, ruleId }) => [file, line, ruleId])).toEqual([
      ['more/bases/harir.yml', 1, 'unique-id'],
    ]);
  });
});

it('leaves a broken file out and keeps the sound ones', () => {
  const { knowledge } = createKnowledge([
    { path: 'bases/bad.yml', text: 'id: bad' },
    { path: 'bases/harir.yml', text: HARIR },
  ]);
  expect(knowledge.bases.map(({ id }) => id)).toEqual(['harir']);
});

it('adds the actor’s names to its own voice, and to no other origin', () => {
  const origin = (id: string) => ({
    path: `origins/${id}.yml`,
    text: `id: ${id}\nnames: { ar: صوت, en: Voice }\naliases: { ar: [متحدث ${id}] }\nstanding: attacker\nactor: irgc\nreferences: [{ url: 'https://example.org', title: x, supports: [names] }]\n`,
  });
  const { knowledge } = createKnowledge([{ path: 'actors/irgc.yml', text: IRGC }, origin('irgc'), origin('quds')]);
  expect(knowledge.origins.map(({ aliases }) => aliases.ar)).toEqual([['الحرس الثوري', 'متحدث irgc'], ['متحدث quds']]);
});

it('gives the same for files in any order', () => {
  const files = [
    { path: 'actors/irgc.yml', text: IRGC },
    { path: 'bases/harir.yml', text: HARIR },
    { path: 'events/taji-attack.yml', text: EVENT.replace('after', 'never') },
  ];
  expect(JSON.stringify(createKnowledge(files.toReversed()))).toBe(JSON.stringify(createKnowledge(files)));
});

it('never throws on data', () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.constantFrom('- 1', '{', '~', 'id: [', '&a *a', '? x', HARIR, EVENT.slice(0, 90)),
  );
  fc.assert(
    fc.property(fc.constantFrom('bases', 'events', '__proto__', ''), anyText, (folder, text) => {
      createKnowledge([{ path: `${folder}/a.yml`, text }]);
    }),
  );
});
