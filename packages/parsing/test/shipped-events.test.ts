import { describe, expect, test } from 'vitest';
import { readText } from './support/read-text.ts';

/** The days on which an undated text has the attack on a base happen, as `base earliest..latest`. */
function daysRead(text: string): string[] {
  return readText(text).reports.map(
    ({ target, when }) => `${target.base ?? '?'} ${when.earliest ?? '?'}..${when.latest ?? '?'}`,
  );
}

function day(base: string, on: string): string {
  return `${base} ${on}..${on}`;
}

describe('an attack that the shipped data knows, told without a year', () => {
  test.each([
    ['k1', '2019-12-27', 'لقي متعاقد أميركي مصرعه وأُصيب جنود في هجوم بثلاثين صاروخاً على قاعدة كي 1 قرب كركوك.'],
    ['taji', '2020-03-11', 'سقط 18 صاروخاً على معسكر التاجي، وقُتل أميركيان ومجندة بريطانية.'],
    ['taji', '2020-03-14', 'بعد أيام سقط 33 صاروخاً على معسكر التاجي شمالي بغداد.'],
    ['us-embassy-baghdad', '2020-12-20', 'أُطلق 21 صاروخاً على السفارة الأميركية في بغداد.'],
    ['erbil-airport', '2021-02-15', 'أُطلق 14 صاروخاً على مطار أربيل الدولي وقُتل متعاقد مدني.'],
    ['ain-al-asad', '2021-03-03', 'توفي متعاقد بنوبة قلبية بعدما قُصفت قاعدة عين الأسد بعشرة صواريخ.'],
    ['ain-al-asad', '2021-07-07', 'قُصفت قاعدة عين الأسد بـ14 صاروخاً وأصيب شخصان.'],
    ['al-tanf', '2021-10-20', 'هاجمت خمس طائرات مسيّرة قاعدة التنف ولم يُصب أحد.'],
    ['kharab-al-jir', '2023-03-23', 'قُتل متعاقد أميركي بطائرة مسيّرة استهدفت قاعدة خراب الجير.'],
    ['al-tanf', '2023-10-18', 'استهدفت ثلاث طائرات مسيّرة قاعدة التنف، ما أدى إلى إصابات طفيفة.'],
    ['ain-al-asad', '2023-11-20', 'أُطلق صاروخ باليستي قصير المدى على قاعدة عين الأسد.'],
    ['tower-22', '2024-01-28', 'قُتل ثلاثة جنود أميركيين بطائرة مسيّرة استهدفت البرج 22.'],
    ['ain-al-asad', '2024-08-05', 'أُصيب خمسة أميركيين في هجوم بصاروخين على قاعدة عين الأسد.'],
    ['kharab-al-jir', '2024-08-09', 'أُصيب ثمانية عسكريين بمسيّرة استهدفت قاعدة خراب الجير.'],
  ])('%s on %s', (base, on, sentence) => {
    expect(daysRead(sentence)).toContain(day(base, on));
  });

  test('takes the year from a day and month', () => {
    expect(daysRead('في 16 تموز استهدفت مسيّرتان قاعدة عين الأسد.')).toEqual([day('ain-al-asad', '2024-07-16')]);
  });

  test('knows a number among others of the sentence', () => {
    expect(daysRead('سقطت ثلاثة صواريخ قرب حقل كونيكو بعد قصف قاعدة عين الأسد بـ14 صاروخاً.')).toContain(
      day('ain-al-asad', '2021-07-07'),
    );
  });
});

describe('what is told of another attack', () => {
  test.each([
    ['too few rockets', 'سقطت خمسة صواريخ على قاعدة عين الأسد من دون إصابات.'],
    ['another number', 'قُصفت قاعدة عين الأسد بـ15 صاروخاً.'],
    ['a number many attacks share', 'سقط صاروخان على قاعدة عين الأسد.'],
    ['one injured where eight were', 'أُصيب جندي بمسيّرة استهدفت قاعدة خراب الجير.'],
    ['three drones, nobody hurt', 'أُسقطت ثلاث طائرات مسيّرة هاجمت قاعدة التنف.'],
    ['the number at another base', 'قُصفت قاعدة حرير بـ14 صاروخاً.'],
    ['a contractor hurt, not killed', 'أُصيب متعاقد في قصف بصواريخ على قاعدة بلد.'],
    ['a drone at Erbil', 'استهدفت طائرة مسيّرة مطار أربيل.'],
  ])('%s is left undated', (_, sentence) => {
    const told = daysRead(sentence);
    expect(told).not.toEqual([]);
    expect(told.filter((one) => !one.endsWith(' ?..?'))).toEqual([]);
  });

  test('the same day of another year stays in its year', () => {
    expect(daysRead('في 16 تموز 2023 استهدفت مسيّرتان قاعدة عين الأسد.')).toEqual([day('ain-al-asad', '2023-07-16')]);
  });
});

describe('an article without a date', () => {
  const lead = (text: string) => readText(text).seed.published;

  test('is news of a known attack whose weekday it tells', () => {
    const { earliest, latest } = lead('قال مسؤول أميركي اليوم الأربعاء إن قاعدة عين الأسد تعرضت لهجوم بـ14 صاروخاً.');
    expect([earliest, latest]).toEqual(['2021-07-07', '2021-07-07']);
  });

  test('that counts attacks since the 17th is not news of that day', () => {
    const { latest } = lead(
      'قال مسؤول أميركي اليوم الثلاثاء إن مسيّرة استهدفت قاعدة عين الأسد في أحدث هجوم من بين 61 هجوماً منذ 17 تشرين الأول.',
    );
    expect(latest === null || latest > '2023-10-24').toBe(true);
  });

  test('that quotes a minister is of his term, one that recalls a former one is not', () => {
    expect(lead('دان رئيس الوزراء العراقي عادل عبد المهدي القصف على قاعدة بلد.').latest).toBe('2020-05-07');
    expect(lead('دان رئيس الوزراء العراقي السابق عادل عبد المهدي القصف على قاعدة بلد.').latest).toBeNull();
  });

  test('on the US strikes after Tower 22 is no older than they are', () => {
    expect(lead('قصفت واشنطن 85 هدفاً في سوريا والعراق رداً على الهجوم في الأردن.').earliest).toBe('2024-02-02');
  });

  test.each([
    ['2024-12-08', 'قُصفت قاعدة في حقل العمر، ودانت الإدارة السورية الجديدة القصف.'],
    ['2024-09-10', 'سقط صاروخان قرب مطار بغداد قبيل زيارة بزشكيان إلى العراق.'],
  ])('is no older than %s by what it names', (earliest, text) => {
    expect(lead(text).earliest).toBe(earliest);
  });

  test.each(['اقتحم محتجون السفارة الأميركية في طهران عام 1979.', 'انطلقت طائرات من قاعدة العديد في قطر.'])(
    'is not dated by what only sounds like an event: %s',
    (text) => {
      expect(lead(text).latest).toBeNull();
      expect(lead(text).earliest ?? '').not.toMatch(/^20(19|2\d)/);
    },
  );
});
