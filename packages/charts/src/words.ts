import type { Lang } from './chart.ts';

/** Every word that a chart or its table shows, in one language. */
export interface ChartWords {
  /** Names by base id. A base without a name is shown by its id. */
  bases: Record<string, string>;
  /** Names by weapon type. */
  weapons: Record<string, string>;
  /** Names by grade. */
  grades: Record<string, string>;
  /** Names of those who claim attacks, by id. */
  actors: Record<string, string>;
  titles: { monthByWeapon: string; byBase: string; byGrade: string; byWeapon: string; byClaimant: string };
  /** Heads of the tables' columns. */
  columns: { month: string; base: string; weapon: string; grade: string; claimant: string; attacks: string };
  /** What stands for `null` in each dimension; `onAxis` is a month's where it stands beside months, and may be shorter. */
  unknown: { month: string; onAxis: string; base: string; weapon: string; grade: string; claimant: string };
  /** Said in place of a chart that would have nothing to draw. */
  empty: string;
  /** What each chart counted and what it could not place, in a sentence. */
  summaries: Record<ChartId, (counts: Counts) => string>;
  /** Added where the rows sum to more than the incidents, because one incident has several weapons. */
  overlap: string;
}

export type ChartId = 'month-by-weapon' | 'by-base' | 'by-grade' | 'by-weapon' | 'by-claimant';

/** counted + unknown = total. */
export interface Counts {
  counted: number;
  unknown: number;
  total: number;
}

function sameForAll(summary: (counts: Counts) => string): ChartWords['summaries'] {
  return {
    'month-by-weapon': summary,
    'by-base': summary,
    'by-grade': summary,
    'by-weapon': summary,
    'by-claimant': summary,
  };
}

/** The words of each language but for the names that knowledge holds. No noun in them has to agree with a number. */
export const chartWords: Record<Lang, Omit<ChartWords, 'bases' | 'weapons' | 'actors'>> = {
  ar: {
    grades: {
      claimed: 'متبنّى فقط',
      reported: 'من مصدر واحد',
      corroborated: 'من مصدرين مستقلين',
      acknowledged: 'أقرّ به المستهدَف',
      contested: 'روايات متضاربة',
    },
    titles: {
      monthByWeapon: 'الهجمات بحسب الشهر والسلاح',
      byBase: 'الهجمات بحسب القاعدة',
      byGrade: 'الهجمات بحسب درجة التوثيق',
      byWeapon: 'الهجمات بحسب السلاح',
      byClaimant: 'الهجمات بحسب المتبنّي',
    },
    columns: {
      month: 'الشهر',
      base: 'القاعدة',
      weapon: 'السلاح',
      grade: 'درجة التوثيق',
      claimant: 'المتبنّي',
      attacks: 'عدد الهجمات',
    },
    unknown: {
      month: 'شهر غير معلوم',
      onAxis: 'غير معلوم',
      base: 'قاعدة غير معلومة',
      weapon: 'سلاح غير مذكور',
      grade: 'بلا درجة',
      claimant: 'لم يتبنّه أحد',
    },
    empty: 'لا هجمات مسجّلة، فلا شيء يُرسم.',
    summaries: sameForAll(
      ({ counted, total, unknown }) => `المحسوب: ${counted} من أصل ${total}. غير المعلوم: ${unknown}.`,
    ),
    overlap: 'قد يُحسب الهجوم الواحد تحت أكثر من سلاح.',
  },
  en: {
    grades: {
      claimed: 'Claimed only',
      reported: 'One source',
      corroborated: 'Two independent sources',
      acknowledged: 'Acknowledged by the side attacked',
      contested: 'Contested',
    },
    titles: {
      monthByWeapon: 'Attacks by month and weapon',
      byBase: 'Attacks by base',
      byGrade: 'Attacks by grade of support',
      byWeapon: 'Attacks by weapon',
      byClaimant: 'Attacks by claimant',
    },
    columns: {
      month: 'Month',
      base: 'Base',
      weapon: 'Weapon',
      grade: 'Grade',
      claimant: 'Claimant',
      attacks: 'Attacks',
    },
    unknown: {
      month: 'Month not known',
      onAxis: 'Not known',
      base: 'Base not known',
      weapon: 'Weapon not told',
      grade: 'No grade',
      claimant: 'Claimed by nobody',
    },
    empty: 'No attacks are recorded, so there is nothing to draw.',
    summaries: sameForAll(({ counted, total, unknown }) => `Counted: ${counted} of ${total}. Not known: ${unknown}.`),
    overlap: 'One attack may count under more than one weapon.',
  },
};
