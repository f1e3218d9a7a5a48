import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../src/disk.ts';
import { indexKnowledge } from '../src/index.ts';

const { knowledge, messages } = readKnowledge();
const index = indexKnowledge(knowledge);

/** Orthography as a reader folds it, written here by itself so that the data is checked a second way. */
function fold(words: string): string {
  const letters: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ة: 'ه', ى: 'ي', ئ: 'ي', ؤ: 'و', _: ' ' };
  return [...words.normalize('NFD')]
    .filter((letter) => !/\p{Mn}|ـ/u.test(letter))
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .toLowerCase();
}

describe('the shipped data', () => {
  it('has no findings', () => {
    expect(messages.map(String)).toEqual([]);
  });

  it('holds the bases that the news names', () => {
    expect([...index.bases.keys()]).toEqual([
      'ain-al-asad',
      'al-omar',
      'al-shaddadi',
      'al-tanf',
      'balad',
      'conoco',
      'erbil-airport',
      'harir',
      'hemo',
      'k1',
      'kharab-al-jir',
      'malikiyah',
      'qasrak',
      'rmelan',
      'rukban',
      'taji',
      'tel-baydar',
      'tower-22',
      'us-embassy-baghdad',
      'victoria',
      'wazir-rest-house',
    ]);
  });

  it.each(
    'islamic-resistance-in-iraq kataib-hezbollah harakat-al-nujaba kataib-sayyid-al-shuhada asaib-ahl-al-haq saraya-awliya-al-dam iran-backed-militias irgc isis unknown'.split(
      ' ',
    ),
  )('holds the actor %s', (id) => {
    expect(index.actors.has(id)).toBe(true);
  });

  it.each('pentagon centcom coalition us-official sohr local-sources iraqi-security sdf jordan'.split(' '))(
    'holds the origin %s',
    (id) => {
      expect(index.origins.has(id)).toBe(true);
    },
  );

  it('lets every attacker speak for itself, but for the unknown', () => {
    const attackers = knowledge.actors.filter(({ side }) => side === 'attacker').map(({ id }) => id);
    const voices = knowledge.origins
      .filter(({ standing }) => standing === 'attacker')
      .map(({ id, actor }) => [id, actor]);
    expect(voices).toEqual(attackers.map((id) => [id, id]));
    expect(index.origins.get('kataib-hezbollah')?.aliases.ar).toContain('حزب الله العراقي');
  });

  it('names every weapon type', () => {
    expect([...index.weapons.keys()].sort()).toEqual([
      'airstrike',
      'artillery',
      'drone',
      'gunfire',
      'ied',
      'missile',
      'mortar',
      'rocket',
      'unknown',
    ]);
  });

  it.each(['bases', 'actors', 'outlets', 'origins'] as const)('has no alias of two %s, spelling folded', (kind) => {
    const owners = new Map<string, string>();
    const collisions: string[] = [];
    for (const { id, aliases } of knowledge[kind]) {
      for (const alias of Object.values(aliases).flat()) {
        const owner = owners.get(fold(alias));
        if (owner !== undefined && owner !== id) collisions.push(`${alias}: ${owner}, ${id}`);
        owners.set(fold(alias), id);
      }
    }
    expect(collisions).toEqual([]);
  });

  it('keeps words that mean something else behind a kind word', () => {
    const everywhere = new Set(knowledge.bases.flatMap(({ aliases }) => aliases.ar));
    for (const word of ['حرير', 'بلد', 'العمر', 'التاجي', 'الشدادي', 'المالكية', 'أربيل', 'فيكتوريا']) {
      expect(everywhere.has(word), word).toBe(false);
    }
  });

  it('gives a bare حزب الله to Lebanon and the Iraqi one to Kataib', () => {
    expect(index.actors.get('hezbollah')?.aliases.ar).toContain('حزب الله');
    expect(index.actors.get('kataib-hezbollah')?.aliases.ar).toEqual(
      expect.arrayContaining(['كتائب حزب الله', 'حزب الله العراقي', 'جماعة حزب الله في العراق']),
    );
  });

  it('dates the events', () => {
    const days = (id: string) => [index.events.get(id)?.earliest, index.events.get(id)?.latest];
    expect(days('soleimani-killing')).toEqual(['2020-01-03', '2020-01-03']);
    expect(days('tower-22-attack')).toEqual(['2024-01-28', '2024-01-28']);
    expect(days('assad-fall')).toEqual(['2024-12-08', '2024-12-08']);
    expect(index.events.get('tower-22-attack')?.attackOn).toBe('tower-22');
  });

  it('asks of each attack for a fact about it', () => {
    const attacks = knowledge.events.filter(({ attackOn }) => attackOn !== undefined);
    const wordsAlone = attacks.filter(({ cues }) => !cues.some((list) => list.some((cue) => cue.startsWith('='))));
    expect(attacks.length).toBeGreaterThan(30);
    expect(wordsAlone.map(({ id }) => id)).toEqual([]);
    expect(attacks.filter(({ attackOn }) => !index.bases.has(attackOn ?? '')).map(({ id }) => id)).toEqual([]);
  });

  it('says of each strike in return who struck', () => {
    const strikes = knowledge.events.filter(({ id }) => id.startsWith('us-strike'));
    expect(strikes.length).toBeGreaterThan(10);
    expect(strikes.filter(({ strikeBy }) => strikeBy !== 'united-states').map(({ id }) => id)).toEqual([]);
  });

  it('keeps cues short enough to read', () => {
    const long = knowledge.events.filter(({ cues }) => cues.flat().some((cue) => cue.split('|').length > 12));
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('holds no event after 2025, so that the days sought for a text stay the same', () => {
    const late = knowledge.events.filter(({ latest }) => latest > '2025-12-31');
    expect(late.map(({ id }) => id)).toEqual([]);
  });

  it('bounds a term of office by its last day', () => {
    const wide = knowledge.events.filter(
      ({ id, tells }) => id.startsWith('term-') && tells.rule === 'around' && tells.withinDays !== 0,
    );
    expect(wide.map(({ id }) => id)).toEqual([]);
  });
});
