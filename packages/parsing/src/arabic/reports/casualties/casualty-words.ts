import { loadLexicon } from '../../lexicon/load-lexicon.ts';
import { createKeyedIndex, createWordSet } from '../../text/word-set.ts';
import { createPhraseIndex, type PhraseIndex } from '../../text/phrase-index.ts';

type Numbered = Record<'one' | 'two' | 'many', string[]>;

interface HarmWords {
  nouns: string[];
  verbs: string[];
  people: Numbered[];
}

interface CasualtyWords {
  killed: HarmWords;
  injured: HarmWords;
  persons: { broken: [string, string][]; sound: string[]; others: string[] };
  joins: string[];
  parts: string[];
  closes: string[];
  explains: string[];
  oneOfThem: string[];
  theOther: string[];
  others: string[];
  partners: string[];
  factions: string[];
  defenders: string[];
  natural: string[];
  otherVictims: string[];
  otherHarm: string[];
  otherCauses: string[];
  zero: Record<'both' | 'killed' | 'injured' | 'things', string[]>;
  untold: string[];
  unsaid: string[];
  heads: Record<'killed' | 'injured', string[]>;
  updates: string[];
  treated: string[];
  damage: Record<'material' | 'none', string[]>;
}

const words = loadLexicon<CasualtyWords>('casualties');

/** How many one word names: a singular one, a dual two; `many` is counted only beside a number. */
export type PeopleNumber = 'one' | 'two' | 'many';

/** Words that tell that people were killed or injured. */
export const harm = {
  killed: harmOf(words.killed),
  injured: harmOf(words.injured),
};

export const persons: PhraseIndex<PeopleNumber> = createPhraseIndex([
  ...words.persons.broken.flatMap(([singular, plural]) => [
    ...formsOf(singular, ['two', 'two']),
    ...[plural, ...['ه', 'ها', 'هم', 'نا'].map((ending) => plural + ending)].map(
      (word) => [word, 'many'] as [string, PeopleNumber],
    ),
  ]),
  ...words.persons.sound.flatMap((singular) => [
    // متعاقدين is two and many alike, and only a number tells.
    ...formsOf(singular, ['two', 'many']),
    // منتسبي القوات, عسكرييها: before another noun or a pronoun.
    ...['ون', 'ي', 'يه', 'يها', 'يهم', 'ينا'].map((ending) => [singular + ending, 'many'] as [string, PeopleNumber]),
  ]),
  ...words.persons.others.map((word) => [word, 'many'] as [string, PeopleNumber]),
]);

export const joins = createWordSet(words.joins);
export const parts = createWordSet(words.parts);
export const explains = createWordSet(words.explains);
export const oneOfThem = createWordSet(words.oneOfThem);
export const theOther = createWordSet(words.theOther);
export const partners = createWordSet(words.partners);
export const factions = createWordSet(words.factions);
export const defenders = createWordSet(words.defenders);
export const otherCauses = createWordSet(words.otherCauses);
export const otherHarm = createWordSet(words.otherHarm);
export const otherVictims = createWordSet(words.otherVictims);
export const natural = createWordSet(words.natural);
export const closes = createWordSet(words.closes);
export const others = createWordSet(words.others);
export const zero = createKeyedIndex(words.zero);
export const untold = createWordSet(words.untold);
export const unsaid = createWordSet(words.unsaid);
export const heads = { killed: createWordSet(words.heads.killed), injured: createWordSet(words.heads.injured) };
export const updates = createWordSet(words.updates);
export const treated = createWordSet(words.treated);
export const damage = createKeyedIndex(words.damage);

/** Before those who were harmed: `إصابات لدى أربعة جنود`. */
export const amid = createWordSet(['لدى', 'بين', 'في صفوف']);

/** `مسؤول أميركي`: an adjective, where no number stands before it. */
export const nationality = createWordSet([
  'أميركي',
  'أمريكي',
  'عراقي',
  'بريطاني',
  'فرنسي',
  'أسترالي',
  'أوكراني',
  'فلبيني',
  'لبناني',
  'كردي',
  'سوري',
  'أجنبي',
  'عسكري',
  'مدني',
]);

/** Verbs whose object may be people. */
export const hits = {
  killed: createWordSet(['قتلت', 'قتل', 'تقتل']),
  injured: createWordSet(['أصابت', 'أصاب', 'جرحت', 'تصيب', 'يصيب']),
};

/** What people are of, where the word for them is left out: `ثلاثة من قوات التحالف`. */
export const bodies = createWordSet(['قوات', 'صفوف', 'قوة']);

/** People with whose they are, as the side tells that lost them. */
export const ownMembers = createWordSet([
  'أفراده',
  'أفرادها',
  'جنوده',
  'جنودها',
  'عناصره',
  'عناصرها',
  'قواته',
  'قواتها',
  'عسكرييه',
  'عسكرييها',
  'منتسبيه',
  'منتسبيها',
  'موظفيه',
  'موظفيها',
]);

/** `أحداً لم يصب`. */
export const nobody = createWordSet(['أحدا', 'أيا من', 'أي من', 'أيا منهم', 'أي أحد']);
export const unharmed = {
  killed: createWordSet(['يقتل', 'تقتل', 'يلق حتفه', 'يلق مصرعه']),
  injured: createWordSet(['يصب', 'تصب', 'يجرح', 'يتعرض للأذى', 'يتعرض لأذى', 'يتأذ']),
};

/** Verbs that agree with people told before them: `تسعة أشخاص … أصيبوا`. */
export const plurals = createWordSet([
  'قتلوا',
  'قتلا',
  'لقوا',
  'لقيا',
  'توفوا',
  'أصيبوا',
  'أصيبا',
  'جرحوا',
  'جرحا',
  'عولجوا',
]);

/** `لم يكن مقتل ثلاثة … سوى`: what takes a "not" back. */
export const except = createWordSet(['سوى', 'إلا']);

/** Between a head and its number: `عدد المصابين جراء الهجوم بلغ 40`. */
export const reaches = createWordSet([
  'بلغ',
  'بلغت',
  'تجاوز',
  'تجاوزت',
  'ارتفع',
  'ارتفعت',
  'يرتفع',
  'ترتفع',
  'لترتفع',
  'ليرتفع',
  'ارتفاع',
  'وصل',
  'وصلت',
  'بات',
  'باتت',
  'أصبح',
  'أصبحت',
  'زاد',
  'زادت',
]);

/** `نُقل 11 جندياً … لتلقي العلاج`. */
export const taken = createWordSet(['نقل', 'نقلت', 'أجلي', 'إجلاء', 'أجلت', 'أخلي', 'إخلاء']);
export const treatment = createWordSet([
  'للعلاج',
  'لتلقي العلاج',
  'مستشفى',
  'المستشفى',
  'مستشفيات',
  'مشفى',
  'المشفى',
  'مركز طبي',
]);

/** Words that take back what follows them. */
export const none = createWordSet([
  'لم',
  'ولم',
  'دون',
  'من دون',
  'بدون',
  'لا',
  'عدم',
  'من غير',
  'بلا',
  'أي',
  'ليس',
  'ليست',
  'نفى',
  'نفت',
  'ينفي',
  'تنفي',
  'نافيا',
  'نافية',
]);

/** Before a word of telling: nothing is told. `التقارير الأولية لا تشير إلى إصابات` tells that there were none. */
export const takenBack = createWordSet(['لم', 'دون', 'من دون', 'بدون', 'من غير', 'عدم', 'بلا']);

function harmOf({ nouns, verbs, people }: HarmWords) {
  return {
    nouns: createWordSet(nouns),
    verbs: createWordSet(verbs),
    /** People named by their harm: قتيل, جريحين, إصابات. */
    people: createPhraseIndex(
      people.flatMap((numbered) =>
        (['one', 'two', 'many'] as const).flatMap((number) =>
          numbered[number].map((word) => [word, number] as [string, PeopleNumber]),
        ),
      ),
    ),
  };
}

/** A singular with its accusative and its duals, nominative and oblique, the latter also before another noun. */
function formsOf(singular: string, [nominative, oblique]: [PeopleNumber, PeopleNumber]): [string, PeopleNumber][] {
  const stem = singular.endsWith('ة') ? `${singular.slice(0, -1)}ت` : singular;
  const accusative: [string, PeopleNumber][] = singular.endsWith('ة') ? [] : [[`${singular}ا`, 'one']];
  return [[singular, 'one'], ...accusative, [`${stem}ان`, nominative], [`${stem}ين`, oblique]];
}
