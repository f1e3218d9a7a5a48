import { describe, expect, test } from 'vitest';
import { attackOnAsad, attackOnTanf, football } from './articles.ts';
import { check } from '../src/commands/check.ts';
import { createIo } from './create-io.ts';
import { createTempFolder } from './temp-folder.ts';
import { runMujaz } from './run-mujaz.ts';

interface Item {
  ruleId: string;
  words: string;
  seeds: number;
  places: { file: string; line: number; column: number }[];
  reason: string;
  cure: string;
}

/** Reviews a folder of seeds: the list, and what is printed of it. */
async function review(files: Record<string, string>): Promise<{ items: Item[]; output: string; stderr: string }> {
  const seeds = await createTempFolder(files);
  const [text, json] = [createIo(), createIo()];
  expect(await check({ seeds, review: true }, text)).toBe(0);
  expect(await check({ seeds, review: true, json: true }, json)).toBe(0);
  const lines = json.stdout.text.split('\n').filter(Boolean);
  const items = lines.map((line) => JSON.parse(line.replaceAll(`${seeds}/`, 'seeds/')) as Item);
  return { items, output: text.stdout.text.replaceAll(seeds, 'seeds'), stderr: text.stderr.text };
}

/** Reviews one article; its rules and words, in the order of the list. */
async function reviewText(text: string, published: string | null = '2023-11-20'): Promise<string[]> {
  const { items } = await review({
    'a.txt': `${text}\n`,
    ...(published !== null && { 'a.yaml': `published: ${published}\n` }),
  });
  return items.map(({ ruleId, words }) => `${ruleId} ${words}`);
}

describe('an attack on a base that knowledge lacks', () => {
  test.each([
    ['استهدفت طائرة مسيّرة قاعدة القيارة الأميركية جنوبي الموصل أمس الأحد.', 'القيارة'],
    ['تعرضت القاعدة الأميركية في بلدة تل براك بريف الحسكة لهجوم صاروخي فجر الجمعة.', 'تل براك'],
    ['أعلن مصدر أمني عراقي سقوط صاروخين على معسكر "النصر" الذي يضم قوات أميركية في بغداد مساء أمس.', 'النصر'],
    ['أعلنت كتائب حزب الله اليوم الاثنين أنها قصفت مطار المثنى في بغداد بثلاثة صواريخ.', 'المثنى'],
    ['استهدفت "المقاومة الإسلامية في العراق" أمس حقل الرصافة شرقي سوريا بطائرة مسيّرة رداً على مجازر غزة.', 'الرصافة'],
    ['قصف مجهولون، الأحد، قاعدتي عين الأسد وسبايكر في العراق اللتين تضمان قوات أميركية بالصواريخ.', 'سبايكر'],
  ])('is named: %s', async (text, name) => {
    expect(await reviewText(text)).toEqual([`unknown-base-attacked ${name}`]);
  });

  test.each([
    'استهدفت طائرة مسيّرة قاعدة التنف الأميركية جنوبي سوريا أمس الأحد.',
    'شن المنتخب هجوماً ضاغطاً من معسكر الدوحة أمس الأحد قبل مباراته مع العراق.',
    'قصفت جماعة الحوثي أمس الأحد قاعدة العند الجوية في اليمن بصاروخ باليستي.',
    'استهدف هجوم بطائرة مسيّرة قاعدة رامشتاين الأميركية في ألمانيا أمس الأحد.',
    'قصفت مقاتلات إسرائيلية أمس الأحد مطار الضبعة العسكري في ريف حمص وسط سوريا.',
    'قصفت مقاتلات إسرائيلية أمس الأحد مطار الضبعة في ريف حمص.\nواستهدفت مسيّرة قاعدة التنف في سوريا أمس الأحد.',
    'استهدفت غارة أميركية أمس الأحد معسكر الزهراء في ريف دير الزور شرقي سوريا.',
    'شنت القوات الأميركية أمس الأحد غارات على معسكر الزهراء التابع للحرس الثوري في سوريا.',
    'قصفت قوات النظام السوري أمس الأحد معسكر القرميد في ريف إدلب بالمدفعية.',
    'وصل وفد من وزارة الدفاع أمس الأحد إلى قاعدة سبايكر العراقية شمالي تكريت.',
    'ضربت عاصفة ترابية مطار النجف أمس الأحد وأوقفت الرحلات في العراق.',
    'حدّثت الشركة قاعدة بيانات العملاء أمس الأحد بعد هجوم إلكتروني في العراق.',
  ])('is silent on: %s', async (text) => {
    expect(await reviewText(text)).toEqual([]);
  });

  test('comes first, the name that most seeds have before the others, with every place and the line to add', async () => {
    const { items, output } = await review({
      'a.txt': 'هجوم في سوريا\nاستهدفت مسيّرة قاعدة الرصافة الأميركية في سوريا يوم الثلاثاء 14 تشرين الثاني 2023.\n',
      'b.txt': 'استهدفت مسيّرة قاعدة القيارة الأميركية جنوبي الموصل يوم الثلاثاء 14 تشرين الثاني 2023.\n',
      'c.txt':
        'تعرضت قاعدة "القياره" الأميركية في العراق لقصف صاروخي يوم الخميس 16 تشرين الثاني 2023.\n' +
        'وقال مصدر إن القوات الأميركية في قاعدة القيارة لم تعلّق.\n',
      'd.txt': 'استهدفت مسيّرة قاعدة التنف في سوريا يوم الأربعاء 14 تشرين الثاني 2023.\n',
    });
    expect(items.map(({ ruleId, words, seeds }) => [ruleId, words, seeds])).toEqual([
      ['unknown-base-attacked', 'القيارة', 2],
      ['unknown-base-attacked', 'الرصافة', 1],
      ['weekday-contradicts-date', 'يوم الأربعاء 14 تشرين الثاني 2023', 1],
    ]);
    expect(items[0]?.places).toEqual([
      { file: 'seeds/b.txt', line: 1, column: 22 },
      { file: 'seeds/c.txt', line: 1, column: 14 },
      { file: 'seeds/c.txt', line: 2, column: 40 },
    ]);
    expect(items[1]?.places).toEqual([{ file: 'seeds/a.txt', line: 2, column: 22 }]);
    expect(items[0]?.cure).toContain('packages/knowledge/data/bases/');
    expect(output).toContain('1. unknown-base-attacked (2 seeds): القيارة\n   seeds/b.txt:1:22\n   seeds/c.txt:1:14\n');
    expect(output).toContain('3 things to review in 4 seeds');
  });

  test('that is a spelling of a known one is told with the line and the file it goes into', async () => {
    const { items } = await review({
      'a.txt': 'استهدفت مسيّرة قاعدة التنيف الأميركية جنوبي سوريا يوم الثلاثاء 14 تشرين الثاني 2023.\n',
    });
    expect(items[0]?.cure).toContain('`- التنيف`');
    expect(items[0]?.cure).toContain('packages/knowledge/data/bases/al-tanf.yml');
  });
});

describe('a base named without an attack', () => {
  test.each([
    ['دخل رتل من الشاحنات إلى القاعدة الأميركية في القحطانية بريف الحسكة أمس الأحد.', 'القحطانية'],
    ['تنتشر القوات الأميركية في قاعدة هيمانا الأميركية شرقي سوريا منذ سنوات.', 'هيمانا'],
  ])('is listed when it is said to be of the US: %s', async (text, name) => {
    expect(await reviewText(text)).toEqual([`unknown-base ${name}`]);
  });

  test.each([
    'هبطت الطائرة في مطار السليمانية الدولي في العراق أمس الأحد.',
    'تستضيف قاعدة إنجرليك الأميركية في تركيا طائرات التحالف.',
    'يخدم نحو ألف جندي في القاعدة الأميركية في جيبوتي.',
  ])('is silent on: %s', async (text) => {
    expect(await reviewText(text)).toEqual([]);
  });
});

describe('an attack of which no base is known', () => {
  test.each([
    [
      'تعرضت دورية أميركية لهجوم بعبوة ناسفة قرب أحد الجسور أمس الأحد.\nوقال مصدر إن الهجوم وقع في العراق.',
      'تعرضت دورية',
    ],
    ['استهدف مسلحون القوات الأميركية بصاروخين أمس الأحد.\nوسمع أهالي ريف الحسكة الدوي.', 'القوات الأميركية'],
    ['هاجمت كتائب حزب الله هدفاً حيوياً في الأنبار بطائرة مسيّرة أمس الأحد.', 'هاجمت كتائب حزب الله'],
  ])('is listed: %s', async (text, words) => {
    expect(await reviewText(text)).toEqual([expect.stringMatching(new RegExp(`^attack-without-base .*${words}`, 'u'))]);
  });

  test.each([
    'استهدفت "المقاومة الإسلامية في العراق" هدفاً حيوياً في إيلات بطائرة مسيّرة أمس الأحد.',
    'هاجم مسلحون دورية للشرطة الأفغانية في كابول أمس الأحد.',
    'شنت القوات الأميركية هجوماً على مواقع للميليشيات في سوريا أمس الأحد.',
    'شن الفريق العراقي هجوماً كاسحاً أمس الأحد وسجل بصاروخ من خارج المنطقة.',
    'استهدفت مسيّرة قاعدة حرير أمس الأحد.\nوهاجم مجهولون القوات الأميركية بطائرة مسيّرة أمس الأحد، بحسب مصدر.',
  ])('is silent on: %s', async (text) => {
    expect(await reviewText(text)).toEqual([]);
  });
});

describe('an attack whose day cannot be worked out', () => {
  test.each([
    ['استهدفت مسيّرة قاعدة حرير أمس الأحد، ثم سقط صاروخ على القاعدة فجر اليوم.', 'أمس الأحد'],
    ['قصف مجهولون قاعدة التنف الأميركية يوم الثلاثاء الماضي.', 'يوم الثلاثاء الماضي'],
  ])('is listed once an article: %s', async (text, words) => {
    expect(await reviewText(text, null)).toEqual([`attack-without-day ${words}`]);
  });

  test.each([
    'استهدفت مسيّرة قاعدة حرير يوم الثلاثاء 14 تشرين الثاني 2023.',
    'استهدفت مسيّرة قاعدة حرير مؤخراً.',
    'زار وفد قاعدة حرير أمس الأحد.',
  ])('is silent on: %s', async (text) => {
    expect(await reviewText(text, null)).toEqual([]);
  });

  test('is one item for each base and day, with the sidecar to write', async () => {
    const { items } = await review({
      'a.txt': 'استهدفت مسيّرة قاعدة حرير أمس الأحد.\n',
      'b.txt': 'قصف مجهولون قاعدة التنف الأميركية أمس الأحد.\n',
    });
    expect(items.map(({ places }) => places.map(({ file }) => file))).toEqual([['seeds/a.txt'], ['seeds/b.txt']]);
    expect(items[0]?.cure).toContain('`published`');
  });
});

describe('a group that knowledge lacks, beside a claim', () => {
  test.each([
    ['أعلنت سرايا نداء الصحراء اليوم الاثنين أنها استهدفت قاعدة حرير بطائرة مسيّرة.', 'سرايا نداء الصحراء'],
    ['تبنى فصيل يطلق على نفسه اسم "لواء العاصفة" أمس الأحد قصف قاعدة عين الأسد بصاروخين.', 'لواء العاصفة'],
    ['"صاعقة الرافدين" تتبنى استهداف قاعدة حرير بطائرة مسيّرة أمس الأحد.', 'صاعقة الرافدين'],
  ])('is named: %s', async (text, name) => {
    expect(await reviewText(text)).toEqual([`unknown-group ${name}`]);
  });

  test.each([
    'أعلنت كتائب حزب الله اليوم الاثنين أنها استهدفت قاعدة حرير بطائرة مسيّرة.',
    'تبنى فصيل يطلق على نفسه اسم "لواء خيبر" أمس الأحد قصف قاعدة عين الأسد بصاروخين.',
    'تبنت حركة الشباب الصومالية أمس الأحد هجوماً على قاعدة للجيش في مقديشو.',
    'قال قائد لواء الصحراء إن حركة المرور عادت بعد استهداف قاعدة حرير أمس الأحد.',
    'أعلنت حركة الملاحة في مطار النجف عودتها إلى طبيعتها أمس الأحد.',
  ])('is silent on: %s', async (text) => {
    expect(await reviewText(text)).toEqual([]);
  });
});

describe('a date that cannot be', () => {
  test.each([
    ['استهدفت مسيّرة قاعدة حرير يوم 31 نيسان 2023.', 'impossible-date يوم 31 نيسان 2023'],
    ['استهدفت مسيّرة قاعدة حرير في 31 تشرين الثاني الماضي.', 'impossible-date 31 تشرين الثاني الماضي'],
    ['استهدفت مسيّرة قاعدة حرير الاثنين 14 تشرين الثاني 2023.', 'weekday-contradicts-date الاثنين 14 تشرين الثاني 2023'],
    [
      'أعلن مصدر أن قاعدة حرير قُصفت الجمعة 1 أيلول/سبتمبر.\nوقُصفت السبت 1 أيلول.',
      'weekday-contradicts-date السبت 1 أيلول',
    ],
    ['استهدفت مسيّرة قاعدة حرير السبت 25 تشرين الثاني 2023.', 'date-after-publication السبت 25 تشرين الثاني 2023'],
    ['قالت كتائب حزب الله في بيان في 28/11/2023 إنها قصفت قاعدة حرير بصاروخين.', 'date-after-publication 28/11/2023'],
  ])('is listed: %s', async (text, item) => {
    expect(await reviewText(text)).toEqual([item]);
  });

  test.each([
    'استهدفت مسيّرة قاعدة حرير الثلاثاء 14 تشرين الثاني 2023.',
    'استهدفت مسيّرة قاعدة حرير أمس الأحد، ومن المقرر أن تنسحب القوات في 25 كانون الأول 2023.',
    'استهدفت مسيّرة قاعدة حرير أمس الأحد، وستبدأ المحادثات في 5 كانون الأول 2023.',
    'يسري العرض في الفندق حتى 31 نيسان 2023.',
  ])('is silent on: %s', async (text) => {
    expect(await reviewText(text)).toEqual([]);
  });
});

describe('a number whose noun is not known', () => {
  test.each([
    ['استهدفت كتائب حزب الله قاعدة حرير أمس الأحد بثلاثة.', 'بثلاثة'],
    ['قصفت كتائب حزب الله قاعدة عين الأسد أمس الأحد، واستهدفتها بـ5، بحسب مصدر أمني.', '5'],
    ['تعرضت قاعدة عين الأسد لـ14 خرقاً خلال شهر، كان آخرها أمس الأحد.', '14 خرقاً'],
  ])('is listed: %s', async (text, words) => {
    expect(await reviewText(text)).toEqual([`number-without-noun ${words}`]);
  });

  test.each([
    'استهدفت كتائب حزب الله قاعدة حرير بثلاثة صواريخ أمس الأحد، ما أدى إلى إصابة جنديين.',
    'قصفت مسيّرة قاعدة حرير أمس الأحد، وتبعد القاعدة عشرة كيلومترات، وعاد إليها جنود بخمسة أرتال.',
    'وصل إلى قاعدة حرير أمس الأحد خمسة طهاة بخمسة حقائب.',
    'فاز الفريق بثلاثة وأصيب أربعة لاعبين أمس الأحد.',
  ])('is silent on: %s', async (text) => {
    expect(await reviewText(text)).toEqual([]);
  });
});

describe('a source that knowledge lacks', () => {
  test.each([
    ['نقلت وكالة "بلاد النهرين" أن صاروخين سقطا على قاعدة حرير أمس الأحد.', 'بلاد النهرين'],
    ['استهدفت طائرة مسيّرة قاعدة حرير أمس الأحد، بحسب موقع صدى الجبل.', 'صدى الجبل'],
  ])('is named: %s', async (text, name) => {
    expect(await reviewText(text)).toEqual([`unknown-origin ${name}`]);
  });

  test.each([
    'نقلت وكالة رويترز أن صاروخين سقطا على قاعدة حرير أمس الأحد.',
    'استهدفت طائرة مسيّرة قاعدة حرير أمس الأحد، وأعلنت شبكة الكهرباء عودة التيار، بحسب المرصد السوري لحقوق الإنسان.',
    'أعلنت وكالة الفضاء إطلاق قمر صناعي أمس الأحد.',
  ])('is silent on: %s', async (text) => {
    expect(await reviewText(text)).toEqual([]);
  });
});

describe('mujaz check --review', () => {
  test('lists last what the reading says that it left out', async () => {
    expect(
      await reviewText(
        'توعدت كتائب حزب الله باستهداف قاعدة حرير.\nواستهدفت مسيّرة قاعدة الرصافة الأميركية في سوريا أمس الأحد.',
      ),
    ).toEqual(['unknown-base-attacked الرصافة', 'attack-threat قاعدة حرير']);
  });

  test('has nothing to say of articles that were understood, nor of other news', async () => {
    const { items, output } = await review({ 'a.txt': attackOnTanf, 'b.txt': attackOnAsad, 'c.txt': football });
    expect(items).toEqual([]);
    expect(output).toBe('0 things to review in 3 seeds\n');
  });

  test('is advice: exit code 0, and what could not be read is said apart', async () => {
    const { items, stderr } = await review({ 'a.txt': attackOnTanf, 'empty.txt': '' });
    expect(items).toEqual([]);
    expect(stderr).toContain('1 error in the inputs');
    expect(stderr).toContain('pnpm mujaz check');
  });

  test('--json alone gives the list too, one line an item; without either the check is what it was', async () => {
    const seeds = await createTempFolder({
      'a.txt': 'استهدفت مسيّرة قاعدة الرصافة الأميركية في سوريا يوم الثلاثاء 14 تشرين الثاني 2023.\n',
    });
    const [json, plain] = await Promise.all([
      runMujaz(['check', '--json', '--seeds', seeds]),
      runMujaz(['check', '--seeds', seeds]),
    ]);
    expect(json.code).toBe(0);
    expect(json.stdout.split('\n')).toEqual([expect.stringContaining('"ruleId":"unknown-base-attacked"'), '']);
    expect(plain.stdout).toMatch(/^1 seed, .* checked: 0 errors, 0 warnings$/mu);
    expect(plain.stdout).not.toContain('unknown-base');
  });
});
