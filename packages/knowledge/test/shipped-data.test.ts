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

/** A sentence's words and marks, each word with the ways in which its attached particles may be taken off. */
function formsOf(sentence: string): string[][] {
  const words = fold(sentence).match(/\p{L}+|\p{N}+|[،.()-]/gu) ?? [];
  return words.map((word) => {
    const bare = [word, word.replace(/^[وف](?=..)/u, '')];
    const unprefixed = [...bare, ...bare.map((form) => form.replace(/^[بلك](?=..)/u, ''))];
    return [...unprefixed, ...unprefixed.map((form) => form.replace(/^ال(?=..)/u, ''))];
  });
}

/** The events of which a sentence speaks, by a matcher written here by itself. Cues that state a fact are the reader's. */
function eventsIn(sentence: string): string[] {
  const words = formsOf(sentence);
  const holds = (phrase: string) => {
    const wanted = formsOf(phrase).map(([word]) => word);
    return words.some((_, at) => wanted.every((word, next) => words[at + next]?.includes(word ?? '')));
  };
  return knowledge.events
    .filter(({ cues }) => cues.some((list) => list.every((entry) => entry.split('|').some(holds))))
    .map(({ id }) => id);
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

  it.each([
    ['taji-second-attack-2020-news', 'سقط 33 صاروخاً صباح اليوم على معسكر التاجي'],
    ['taji-attack-2020', 'قُتل جنديان أميركيان ومجندة بريطانية بقصف معسكر التاجي بـ18 صاروخاً'],
    ['asad-attack-march-2021', 'استُهدفت عين الأسد بعشرة صواريخ وتوفي متعاقد بنوبة قلبية'],
    ['asad-attack-july-2021-news', 'قال ماروتو اليوم الأربعاء إن قاعدة عين الأسد تعرضت لهجوم بـ14 صاروخاً'],
    ['kharab-al-jir-attack-march-2023', 'أعلن البنتاغون مقتل متعاقد أمريكي بهجوم مسيّرة قرب الحسكة'],
    ['asad-ballistic-november-2023', 'أُطلق صاروخ باليستي قصير المدى على قاعدة عين الأسد'],
    ['tower-22-attack', 'هجوم بمسيّرة على قاعدة في الأردن في الثامن والعشرين من كانون الثاني أودى بجنود أميركيين'],
    ['al-omar-training-camp', 'قتل ستة من مقاتلي قوات سوريا الديمقراطية بهجوم بمسيّرة في حقل العمر'],
    ['kharab-al-jir-attack-august-2024', 'إصابة ثمانية جنود أميركيين بهجوم على قاعدة خراب الجير'],
    ['victoria-attack-september-2024', 'سقوط صاروخين قرب مطار بغداد قبيل زيارة بزشكيان'],
    ['assad-fall', 'تتوسط الإدارة السورية الجديدة بين الطرفين'],
  ])('knows %s from how it is told', (id, sentence) => {
    expect(eventsIn(sentence)).toContain(id);
  });

  it.each([
    'استهدفت خمسة صواريخ قاعدة عين الأسد مساء أمس دون إصابات',
    'أصيب متعاقد بجروح في قصف استهدف قاعدة بلد الجوية',
    'اقتحم محتجون السفارة الأميركية في طهران عام 1979',
    'انطلقت طائرات من قاعدة العديد في قطر',
    'استهدفت طائرة مسيّرة مطار أربيل فجر اليوم',
    'سقطت ثلاثة من الصواريخ قرب حقل كونيكو اليوم الأحد',
    'وفي 25 من ديسمبر قصفت الولايات المتحدة مواقع كتائب حزب الله',
  ])('takes no other for an event it knows: %s', (sentence) => {
    expect(eventsIn(sentence)).toEqual([]);
  });

  it('bounds the first days of news to one of each weekday', () => {
    const wide = knowledge.events
      .filter(({ id }) => id.endsWith('-news') && !id.startsWith('soleimani'))
      .filter(({ earliest, latest, tells }) => {
        const days = (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 + (tells.withinDays ?? 99);
        return days > 6;
      });
    expect(wide.map(({ id }) => id)).toEqual([]);
  });
});
