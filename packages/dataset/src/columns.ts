import type { PublishedCorrection, PublishedIncident, ReconciledTally } from '@mujaz/incidents';
import type { Base } from '@mujaz/knowledge';
import type { Count, Quote, TallyScope } from '@mujaz/parsing';
import { acledColumns } from './acled-columns.ts';
import { acledReasons, whyNoAcledEvent } from './acled-event.ts';
import { join, names, type Column } from './column.ts';
import type { Dataset, FormerId, PublishedSeed } from './dataset.ts';
import { formatEdtf, formatEdtfInterval } from './format-edtf.ts';

export type { Cell, Column } from './column.ts';

/** One quote of one report, under the incident that it supports. */
export interface Source {
  incident: PublishedIncident;
  seed: PublishedSeed | undefined;
  report: string;
  quote: Quote;
}

/** A tally, or (`part`) one line of its breakdown. */
export interface TallyLine {
  tally: ReconciledTally;
  id: string;
  part: boolean;
  count: number;
  bound: string;
  scope: TallyScope;
}

/** An id that was ever given to an incident, and what has become of it. */
export interface IdLine extends Pick<FormerId, 'id' | 'leadsTo'> {
  status: 'held' | 'withdrawn' | FormerId['why'];
}

/** One thing that an update of the record changed. */
export interface UpdateLine {
  /** The update's id and the number of the line in it. */
  line: string;
  update: string;
  day: string;
  what: 'incident' | 'seed' | 'correction' | 'tally';
  change: 'added' | 'changed' | 'merged' | 'withdrawn' | 'restored' | 'gone' | 'removed';
  /** Of the incident, seed or correction; for a tally the seed that announces it. */
  id: string;
  field: string | null;
  from: unknown;
  to: unknown;
}

export const incidentColumns: Column<PublishedIncident>[] = [
  {
    name: 'id',
    type: 'string',
    title: names('المعرّف', 'Id'),
    description: names(
      'المعرّف الدائم للحادثة: لا يتغير، ولا يُعطى لغيرها.',
      'The permanent id of the incident. It never changes and is never given to another.',
    ),
    isRequired: true,
    of: (i) => i.id,
  },
  {
    name: 'kind',
    type: 'string',
    title: names('النوع', 'Kind'),
    description: names(
      '`attack`: هجوم على قاعدة أو على قواتها؛ `strike`: ضربة مضادة تنفّذها الولايات المتحدة أو التحالف أو إسرائيل.',
      '`attack`: on a base or its forces; `strike`: by the United States, the coalition or Israel in return.',
    ),
    values: ['attack', 'strike'],
    isRequired: true,
    of: (i) => i.kind,
  },
  {
    name: 'base',
    type: 'string',
    title: names('القاعدة', 'Base'),
    description: names(
      'معرّف القاعدة في `bases.geojson`؛ وتُترك الخانة فارغة إن لم تُسمَّ القاعدة.',
      'The id of the base in `bases.geojson`; empty where no base is named.',
    ),
    of: (i) => i.target.base,
  },
  {
    name: 'base_name_ar',
    type: 'string',
    title: names('اسم القاعدة بالعربية', 'Base, in Arabic'),
    description: names(
      'اسم القاعدة كما يُكتب في هذا الموقع.',
      'The name of the base, as this site writes it in Arabic.',
    ),
    of: (i, d) => baseOf(i, d)?.names.ar ?? null,
  },
  {
    name: 'base_name_en',
    type: 'string',
    title: names('اسم القاعدة بالإنكليزية', 'Base, in English'),
    description: names(
      'اسم القاعدة كما يكتبه هذا الموقع بالإنكليزية.',
      'The name of the base, as this site writes it in English.',
    ),
    of: (i, d) => baseOf(i, d)?.names.en ?? null,
  },
  {
    name: 'country',
    type: 'string',
    title: names('البلد', 'Country'),
    description: names(
      'رمز بلد القاعدة في ISO 3166-1: `iq` العراق، `jo` الأردن، `sy` سوريا.',
      'The country of the base, by ISO 3166-1: `iq` Iraq, `jo` Jordan, `sy` Syria.',
    ),
    values: ['iq', 'jo', 'sy'],
    of: (i, d) => baseOf(i, d)?.country ?? null,
  },
  {
    name: 'latitude',
    type: 'number',
    title: names('خط العرض', 'Latitude'),
    description: names(
      'خط عرض القاعدة بدرجات عشرية، مقرّباً إلى عُشر درجة (نحو 11 كيلومتراً).',
      'Of the base, in decimal degrees, rounded to a tenth (some 11 kilometres).',
    ),
    of: (i, d) => baseOf(i, d)?.location.lat ?? null,
  },
  {
    name: 'longitude',
    type: 'number',
    title: names('خط الطول', 'Longitude'),
    description: names(
      'خط طول القاعدة بدرجات عشرية، مقرّباً إلى عُشر درجة.',
      'Of the base, in decimal degrees, rounded to a tenth.',
    ),
    of: (i, d) => baseOf(i, d)?.location.lon ?? null,
  },
  {
    name: 'place',
    type: 'string',
    title: names('المكان كما ورد', 'Place as told'),
    description: names(
      'كلمات المادة في وصف المكان، حيث لا تسمّي قاعدة معروفة.',
      'The words of the article for the place, where it names no base that is known.',
    ),
    of: (i) => i.target.place,
  },
  {
    name: 'earliest',
    type: 'date',
    title: names('أبكر يوم', 'Earliest day'),
    description: names(
      'أبكر يوم يمكن أن تكون الحادثة وقعت فيه؛ وفارغ إن لم يُعرف.',
      'The earliest day on which it can have happened; empty where not known.',
    ),
    of: (i) => i.when.earliest,
  },
  {
    name: 'latest',
    type: 'date',
    title: names('آخر يوم', 'Latest day'),
    description: names(
      'آخر يوم يمكن أن تكون الحادثة وقعت فيه؛ وفارغ إن لم يُعرف. فإن وافق أبكر يوم فاليوم معروف بعينه.',
      'The latest day on which it can have happened; empty where not known. Equal to the earliest where the very day is known.',
    ),
    of: (i) => i.when.latest,
  },
  {
    name: 'precision',
    type: 'string',
    title: names('دقة التاريخ', 'Precision of the date'),
    description: names(
      '`day`: يوم بعينه؛ `days`: أيام لا تتجاوز الأسبوع؛ `week`: نحو أسبوع؛ `month`: نحو شهر؛ `year`: أكثر من ذلك؛ `unknown`: غير معروف.',
      'How long the span is: `day`, `days` (up to a week), `week` (about one), `month` (about one), `year` (longer) or `unknown`.',
    ),
    values: ['day', 'days', 'week', 'month', 'year', 'unknown'],
    isRequired: true,
    of: (i) => i.when.precision,
  },
  {
    name: 'date_basis',
    type: 'string',
    title: names('كيف عُرف التاريخ', 'Basis of the date'),
    description: names(
      '`stated`: تاريخ تذكره المادة؛ `relative`: كلمة مثل «أمس»؛ `published`: لا يحدّه إلا تاريخ النشر؛ `event`: حدث عام مؤرّخ؛ `unknown`: لا شيء.',
      '`stated`: a date in the article; `relative`: a word such as “yesterday”; `published`: only the article’s own date bounds it; `event`: a dated public event; `unknown`.',
    ),
    values: ['stated', 'relative', 'published', 'event', 'unknown'],
    isRequired: true,
    of: (i) => i.when.basis,
  },
  {
    name: 'date_text',
    type: 'string',
    title: names('التاريخ كما ورد', 'Date as told'),
    description: names('الكلمات التي دلّت على اليوم، حرفياً.', 'The words that told the day, verbatim.'),
    of: (i) => i.when.text,
  },
  {
    name: 'when_edtf',
    type: 'string',
    title: names('اليوم بصيغة EDTF', 'Day, in EDTF'),
    description: names(
      'اليوم نفسه في خانة واحدة بصيغة EDTF (ISO 8601-2): `2023-11-23` يوم بعينه؛ `[2023-12-01..2023-12-07]` يوم واحد من هذه الأيام؛ `2023-11-XX` يوم من ذلك الشهر؛ `[..2023-12-07]` ذلك اليوم أو قبله؛ وفارغ إن لم يُعرف.',
      'The same day in one cell, by EDTF (ISO 8601-2): `2023-11-23` that day; `[2023-12-01..2023-12-07]` one of these days; `2023-11-XX` a day of that month; `[..2023-12-07]` that day or before it; empty where not known.',
    ),
    of: (i) => formatEdtf(i.when),
  },
  {
    name: 'weapons',
    type: 'string',
    title: names('الأسلحة', 'Weapons'),
    description: names(
      'أنواع الأسلحة المذكورة، مفصولة بفاصلة منقوطة: `drone` مسيّرة، `rocket` صاروخ، `missile` صاروخ موجّه، `mortar` هاون، `artillery` مدفعية، `ied` عبوة، `gunfire` إطلاق نار، `airstrike` غارة، `unknown` لم يُذكر نوعه.',
      'The kinds told, separated by semicolons: `drone`, `rocket`, `missile`, `mortar`, `artillery`, `ied`, `gunfire`, `airstrike` or `unknown`.',
    ),
    of: (i) => join(i.weapons.map(({ type }) => type)),
  },
  {
    name: 'weapon_counts',
    type: 'string',
    title: names('أعداد الأسلحة', 'Weapon counts'),
    description: names(
      'عدد كل سلاح بترتيب العمود السابق: `2` عدد بعينه، و`2..4` بين عددين، و`2+` على الأقل، و`?` لم يُذكر.',
      'One for each weapon, in their order: `2` exactly, `2..4` between the two, `2+` at least, `?` not told.',
    ),
    of: (i) => join(i.weapons.map(({ count }) => formatCount(count))),
  },
  {
    name: 'claimed_by',
    type: 'string',
    title: names('المتبنّي', 'Claimed by'),
    description: names('معرّف من قال: نحن فعلنا.', 'The id of the actor who says “we did it”.'),
    of: (i) => i.claimedBy,
  },
  {
    name: 'blamed_on',
    type: 'string',
    title: names('المتّهم', 'Blamed on'),
    description: names('معرّف من قيل إنه الفاعل.', 'The id of the actor who is said to have done it.'),
    of: (i) => i.blamedOn,
  },
  {
    name: 'killed_low',
    type: 'integer',
    title: names('القتلى (الأدنى)', 'Killed, low'),
    description: names(
      'أدنى عدد ذُكر؛ وفارغ حيث لم يُذكر عدد. والصفر لا يرد إلا حيث يقول مصدر إن أحداً لم يُقتل.',
      'The lowest number told; empty where nobody told one. Zero only where a source says that nobody was killed.',
    ),
    of: (i) => i.killed?.low ?? null,
  },
  {
    name: 'killed_high',
    type: 'integer',
    title: names('القتلى (الأعلى)', 'Killed, high'),
    description: names(
      'أعلى عدد ذُكر؛ وفارغ حيث لم يُذكر حدّ أعلى، كما في «عشرات».',
      'The highest number told; empty where no upper bound was told, as in “dozens”.',
    ),
    of: (i) => i.killed?.high ?? null,
  },
  {
    name: 'injured_low',
    type: 'integer',
    title: names('الجرحى (الأدنى)', 'Injured, low'),
    description: names(
      'أدنى عدد ذُكر؛ وفارغ حيث لم يُذكر عدد. والصفر لا يرد إلا حيث يقول مصدر إن أحداً لم يُجرح.',
      'The lowest number told; empty where nobody told one. Zero only where a source says that nobody was injured.',
    ),
    of: (i) => i.injured?.low ?? null,
  },
  {
    name: 'injured_high',
    type: 'integer',
    title: names('الجرحى (الأعلى)', 'Injured, high'),
    description: names(
      'أعلى عدد ذُكر؛ وفارغ حيث لم يُذكر حدّ أعلى، كما في «عشرات».',
      'The highest number told; empty where no upper bound was told, as in “dozens”.',
    ),
    of: (i) => i.injured?.high ?? null,
  },
  {
    name: 'damage',
    type: 'string',
    title: names('الأضرار', 'Damage'),
    description: names(
      '`material`: أضرار مادية؛ `none`: يقول مصدر إنه لا أضرار؛ وفارغ: لم يُذكر.',
      '`material`; `none`, where a source says so; empty where nobody told.',
    ),
    values: ['material', 'none'],
    of: (i) => i.damage,
  },
  {
    name: 'intercepted',
    type: 'boolean',
    title: names('الاعتراض', 'Intercepted'),
    description: names(
      '`true`: قيل إنه اعتُرض؛ `false`: قيل إنه لم يُعترض؛ وفارغ: لم يُذكر.',
      '`true`: said to have been intercepted; `false`: said not to have been; empty where nobody told.',
    ),
    of: (i) => i.intercepted,
  },
  {
    name: 'grade',
    type: 'string',
    title: names('درجة التوثيق', 'Grade'),
    description: names(
      '`claimed`: لا يقوله إلا المتبنّي؛ `reported`: مصدر واحد غيره؛ `corroborated`: مصدران مستقلان؛ `acknowledged`: أقرّ به من هوجم؛ `contested`: تختلف فيه المصادر.',
      '`claimed`: only the claimant says so; `reported`: one other source; `corroborated`: two independent ones; `acknowledged`: the side attacked says so; `contested`: sources disagree.',
    ),
    values: ['claimed', 'reported', 'corroborated', 'acknowledged', 'contested'],
    isRequired: true,
    of: (i) => i.grade,
  },
  {
    name: 'conflicts',
    type: 'string',
    title: names('ما فيه اختلاف', 'Conflicts'),
    description: names(
      'الحقول التي تختلف فيها المصادر أو تغيّرت أرقامها، مفصولة بفاصلة منقوطة؛ والقيم كلها في `dataset.json`.',
      'The fields on which sources disagree, or on which one figure followed another, separated by semicolons. All values are in `dataset.json`.',
    ),
    of: (i) => join(i.conflicts.map(({ field }) => field)),
  },
  {
    name: 'answers',
    type: 'string',
    title: names('جاءت رداً على', 'Answers'),
    description: names(
      'للضربة: معرّفات الهجمات التي يقول نص إنها جاءت رداً عليها، مفصولة بفاصلة منقوطة.',
      'For a strike: the ids of the attacks that a text says it answers, separated by semicolons.',
    ),
    of: (i) => join(i.answers.map(({ incident }) => incident)),
  },
  {
    name: 'answered_by',
    type: 'string',
    title: names('الرد عليها', 'Answered by'),
    description: names(
      'للهجوم: معرّفات الضربات التي يقول نص إنها جاءت رداً عليه، مفصولة بفاصلة منقوطة.',
      'For an attack: the ids of the strikes that a text says answered it, separated by semicolons.',
    ),
    of: (i) => join(i.answeredBy.map(({ incident }) => incident)),
  },
  {
    name: 'origins',
    type: 'string',
    title: names('أول من قالها', 'Origins'),
    description: names(
      'معرّفات من قالوها أولاً، أو كلمات المادة في تسميتهم، مفصولة بفاصلة منقوطة.',
      'Who said it first: ids, or the words of the article for them, separated by semicolons.',
    ),
    of: (i) => join([...new Set(originsOf(i))]),
  },
  {
    name: 'seeds',
    type: 'string',
    title: names('المواد', 'Articles'),
    description: names(
      'معرّفات المواد التي ترويها، مفصولة بفاصلة منقوطة.',
      'The ids of the articles that tell it, separated by semicolons.',
    ),
    of: (i) => join([...new Set(i.sources.map(({ seed }) => seed))]),
  },
  {
    name: 'reports',
    type: 'integer',
    title: names('عدد الروايات', 'Reports'),
    description: names('عدد الروايات التي جُمعت في هذه الحادثة.', 'How many accounts of it were brought together.'),
    isRequired: true,
    of: (i) => i.reports.length,
  },
  {
    name: 'acled_left_out',
    type: 'string',
    title: names('سبب خلوّ acled.csv منها', 'Why not in acled.csv'),
    description: names(
      '`no-base`: لم تُسمَّ قاعدة فلا إحداثيات؛ `no-month`: أيامها الممكنة أكثر من شهر؛ `no-weapon`: لم يُذكر سلاح فلا يُعرف نوعها عند ACLED؛ وفارغ إن كانت فيه.',
      '`no-base`: no base is named, so there are no coordinates; `no-month`: its possible days are more than a month; `no-weapon`: no weapon is told, and so no type of event; empty if it is there.',
    ),
    values: acledReasons,
    of: (i, d) => whyNoAcledEvent(i, d),
  },
];

export const sourceColumns: Column<Source>[] = [
  {
    name: 'incident',
    type: 'string',
    title: names('الحادثة', 'Incident'),
    description: names('معرّف الحادثة في `incidents.csv`.', 'The id of the incident in `incidents.csv`.'),
    isRequired: true,
    of: (s) => s.incident.id,
  },
  {
    name: 'report',
    type: 'string',
    title: names('الرواية', 'Report'),
    description: names(
      'معرّف الرواية: معرّف المادة ورقم الرواية فيها.',
      'The id of the account: its article’s id and its number there.',
    ),
    isRequired: true,
    of: (s) => s.report,
  },
  {
    name: 'seed',
    type: 'string',
    title: names('المادة', 'Article'),
    description: names('معرّف المادة.', 'The id of the article.'),
    of: (s) => s.seed?.id ?? null,
  },
  {
    name: 'seed_title',
    type: 'string',
    title: names('عنوان المادة', 'Title of the article'),
    description: names(
      'العنوان كما نُشر؛ وفارغ إن لم يكن لها عنوان.',
      'The title as published; empty where there is none.',
    ),
    of: (s) => s.seed?.title ?? null,
  },
  {
    name: 'outlet',
    type: 'string',
    title: names('الجهة الناشرة', 'Outlet'),
    description: names(
      'معرّف الجهة الناشرة؛ وفارغ إن لم تُعرف.',
      'The id of the outlet that published it; empty where not known.',
    ),
    of: (s) => s.seed?.outlet ?? null,
  },
  {
    name: 'url',
    type: 'string',
    title: names('عنوان المادة على الشبكة', 'Address'),
    description: names(
      'رابط المادة عند ناشرها، حيث يعرفه محرر.',
      'The address of the article at its publisher, where an editor knows it.',
    ),
    of: (s) => s.seed?.url ?? null,
  },
  {
    name: 'published_earliest',
    type: 'date',
    title: names('أبكر يوم للنشر', 'Published, earliest'),
    description: names(
      'أبكر يوم يمكن أن تكون المادة نُشرت فيه؛ وفارغ إن لم يُعرف.',
      'The earliest day on which it can have been published; empty where not known.',
    ),
    of: (s) => s.seed?.published.earliest ?? null,
  },
  {
    name: 'published_latest',
    type: 'date',
    title: names('آخر يوم للنشر', 'Published, latest'),
    description: names(
      'آخر يوم يمكن أن تكون المادة نُشرت فيه؛ وفارغ إن لم يُعرف.',
      'The latest day on which it can have been published; empty where not known.',
    ),
    of: (s) => s.seed?.published.latest ?? null,
  },
  {
    name: 'published_basis',
    type: 'string',
    title: names('كيف عُرف يوم النشر', 'Basis of publication'),
    description: names(
      '`declared`: صرّح به محرر؛ `stated`: مذكور في المادة؛ `inferred`: مستنتج مما تقوله؛ `unknown`: غير معروف.',
      '`declared` by an editor, `stated` in the article, `inferred` from what it says, or `unknown`.',
    ),
    values: ['declared', 'stated', 'inferred', 'unknown'],
    of: (s) => s.seed?.published.basis ?? null,
  },
  {
    name: 'published_edtf',
    type: 'string',
    title: names('يوم النشر بصيغة EDTF', 'Publication, in EDTF'),
    description: names(
      'يوم النشر في خانة واحدة بصيغة EDTF، كما في `when_edtf`.',
      'The day of publication in one cell, by EDTF, as in `when_edtf`.',
    ),
    of: (s) => (s.seed ? formatEdtf(s.seed.published) : null),
  },
  {
    name: 'quote',
    type: 'string',
    title: names('الاقتباس', 'Quote'),
    description: names('كلمات المادة حرفياً.', 'The words of the article, verbatim.'),
    isRequired: true,
    of: (s) => s.quote.exact,
  },
  {
    name: 'start',
    type: 'integer',
    title: names('بداية الاقتباس', 'Start'),
    description: names(
      'موضع أول حرف فيه، معدوداً بمحارف يونيكود من أول النص، والأول صفر.',
      'Where the quote starts, counted in Unicode code points from the start of the text, which is 0.',
    ),
    isRequired: true,
    of: (s) => s.quote.start,
  },
  {
    name: 'end',
    type: 'integer',
    title: names('نهاية الاقتباس', 'End'),
    description: names(
      'الموضع الذي يلي آخر حرف فيه، بالعدّ نفسه.',
      'The position after its last character, counted alike.',
    ),
    isRequired: true,
    of: (s) => s.quote.end,
  },
];

export const tallyColumns: Column<TallyLine>[] = [
  {
    name: 'id',
    type: 'string',
    title: names('المعرّف', 'Id'),
    description: names('معرّف الحصيلة، أو الجزء منها.', 'The id of the tally, or of a part of it.'),
    isRequired: true,
    of: (t) => t.id,
  },
  {
    name: 'part_of',
    type: 'string',
    title: names('جزء من', 'Part of'),
    description: names(
      'معرّف الحصيلة التي يفصّلها هذا السطر؛ وفارغ إن كان السطر حصيلة قائمة بذاتها.',
      'The tally that this line breaks down; empty for a tally.',
    ),
    of: (t) => (t.part ? t.tally.id : null),
  },
  {
    name: 'seed',
    type: 'string',
    title: names('المادة', 'Article'),
    description: names('معرّف المادة التي نقلتها.', 'The id of the article that carries it.'),
    isRequired: true,
    of: (t) => t.tally.seed,
  },
  {
    name: 'origin',
    type: 'string',
    title: names('من أعلنها', 'Origin'),
    description: names(
      'معرّف من أعلن الحصيلة؛ وفارغ إن لم يُسمَّ.',
      'The id of who announced it; empty where nobody is named.',
    ),
    of: (t) => t.tally.origin,
  },
  {
    name: 'count',
    type: 'integer',
    title: names('العدد', 'Count'),
    description: names('العدد المعلن.', 'The number announced.'),
    isRequired: true,
    of: (t) => t.count,
  },
  {
    name: 'bound',
    type: 'string',
    title: names('حدّ العدد', 'Bound'),
    description: names(
      '`exact`: العدد بعينه؛ `at-least`: على الأقل؛ `more-than`: أكثر من؛ `about`: نحو.',
      '`exact`, `at-least`, `more-than` or `about`.',
    ),
    values: ['exact', 'at-least', 'more-than', 'about'],
    isRequired: true,
    of: (t) => t.bound,
  },
  {
    name: 'countries',
    type: 'string',
    title: names('البلدان', 'Countries'),
    description: names(
      'رموز البلدان المشمولة بالعدّ، مفصولة بفاصلة منقوطة.',
      'The countries that it counts, separated by semicolons.',
    ),
    of: (t) => join(t.scope.countries),
  },
  {
    name: 'base',
    type: 'string',
    title: names('القاعدة', 'Base'),
    description: names(
      'معرّف القاعدة إن كان العدّ لقاعدة واحدة.',
      'The id of the base, where the count is of one alone.',
    ),
    of: (t) => t.scope.base,
  },
  {
    name: 'earliest',
    type: 'date',
    title: names('من', 'From'),
    description: names('أول يوم يشمله العدّ؛ وفارغ إن لم يُذكر.', 'The first day counted; empty where not told.'),
    of: (t) => t.tally.earliest,
  },
  {
    name: 'latest',
    type: 'date',
    title: names('إلى', 'To'),
    description: names('آخر يوم يشمله العدّ؛ وفارغ إن لم يُذكر.', 'The last day counted; empty where not told.'),
    of: (t) => t.tally.latest,
  },
  {
    name: 'span_edtf',
    type: 'string',
    title: names('المدة بصيغة EDTF', 'Span, in EDTF'),
    description: names(
      'المدة التي يشملها العدّ بصيغة EDTF: `2023-10-17/2023-11-30`؛ والطرف الذي لم يُذكر يُترك مكانه خالياً، كما في `2023-10-17/`.',
      'All the days counted, as an EDTF interval: `2023-10-17/2023-11-30`; an end that nobody told is left open, as in `2023-10-17/`.',
    ),
    of: (t) => formatEdtfInterval(t.tally),
  },
  {
    name: 'held',
    type: 'integer',
    title: names('المسجّل', 'Held'),
    description: names(
      'عدد الهجمات المسجّلة هنا في المكان والمدة نفسيهما؛ وفارغ للأجزاء.',
      'How many attacks held here lie wholly in the same place and span; empty for parts.',
    ),
    of: (t) => (t.part ? null : t.tally.held.length),
  },
  {
    name: 'maybe_held',
    type: 'integer',
    title: names('ما قد يدخل', 'Maybe held'),
    description: names(
      'عدد الهجمات الأخرى المسجّلة هنا التي قد تقع ضمنهما؛ وفارغ للأجزاء.',
      'How many more may lie in that place and span; empty for parts.',
    ),
    of: (t) => (t.part ? null : t.tally.maybeHeld.length),
  },
  {
    name: 'held_incidents',
    type: 'string',
    title: names('الهجمات المسجّلة', 'Incidents held'),
    description: names(
      'معرّفات الهجمات المعدودة في `held`، مفصولة بفاصلة منقوطة.',
      'The ids of those that `held` counts, separated by semicolons.',
    ),
    of: (t) => (t.part ? null : join(t.tally.held)),
  },
  {
    name: 'quote',
    type: 'string',
    title: names('الاقتباس', 'Quote'),
    description: names('أول الكلمات التي أعلنتها، حرفياً.', 'The first words that announce it, verbatim.'),
    of: (t) => t.tally.quotes[0]?.exact ?? null,
  },
];

export const correctionColumns: Column<PublishedCorrection>[] = [
  {
    name: 'id',
    type: 'string',
    title: names('المعرّف', 'Id'),
    description: names('معرّف التصويب.', 'The id of the correction.'),
    isRequired: true,
    of: (c) => c.id,
  },
  {
    name: 'date',
    type: 'date',
    title: names('اليوم', 'Day'),
    description: names('يوم التصويب.', 'The day of the correction.'),
    isRequired: true,
    of: (c) => c.date,
  },
  {
    name: 'by',
    type: 'string',
    title: names('من صوّب', 'By'),
    description: names('صفة من صوّب، لا اسمه.', 'The role of whoever corrected, never a name.'),
    isRequired: true,
    of: (c) => c.by,
  },
  {
    name: 'action',
    type: 'string',
    title: names('ما فُعل', 'Action'),
    description: names(
      '`set`: تغيير قيمة؛ `date`: تغيير يوم؛ `merge`: جمع حوادث في واحدة؛ `split`: فصل روايات عن حادثة؛ `drop`: سحب حادثة.',
      '`set` (a value), `date` (a day), `merge` (several are one), `split` (one is two) or `drop` (withdrawn).',
    ),
    values: ['set', 'date', 'merge', 'split', 'drop'],
    isRequired: true,
    of: (c) => c.action,
  },
  {
    name: 'incidents',
    type: 'string',
    title: names('الحوادث', 'Incidents'),
    description: names(
      'معرّفات الحوادث التي غيّرها التصويب أو أبقاها أو سحبها، مفصولة بفاصلة منقوطة؛ وفي `split` الجزآن كلاهما.',
      'The ids of what it changed, kept or withdrew, separated by semicolons; for `split` both parts.',
    ),
    of: (c) => join(c.incidents),
  },
  {
    name: 'field',
    type: 'string',
    title: names('الحقل', 'Field'),
    description: names('الحقل الذي تغيّر، في `set` و`date`.', 'The field that was changed, for `set` and `date`.'),
    of: (c) => (c.action === 'set' ? c.field : c.action === 'date' ? 'when' : null),
  },
  {
    name: 'was',
    type: 'string',
    title: names('ما قُرئ', 'Was read'),
    description: names('ما كان مقروءاً قبل التصويب، بصيغة JSON.', 'What had been read before it, as JSON.'),
    of: (c) => (c.was === null && c.action !== 'set' ? null : JSON.stringify(c.was)),
  },
  {
    name: 'value',
    type: 'string',
    title: names('ما وُضع', 'Was set'),
    description: names(
      'ما وضعه المحرر في `set` و`date`، بصيغة JSON.',
      'What the editor set, for `set` and `date`, as JSON.',
    ),
    of: (c) => (c.action === 'set' ? JSON.stringify(c.value) : c.action === 'date' ? JSON.stringify(c.when) : null),
  },
  {
    name: 'reason_ar',
    type: 'string',
    title: names('السبب بالعربية', 'Reason, in Arabic'),
    description: names('سبب التصويب بالعربية.', 'Why, in Arabic.'),
    isRequired: true,
    of: (c) => c.reason.ar,
  },
  {
    name: 'reason_en',
    type: 'string',
    title: names('السبب بالإنكليزية', 'Reason, in English'),
    description: names('سبب التصويب بالإنكليزية.', 'Why, in English.'),
    isRequired: true,
    of: (c) => c.reason.en,
  },
  {
    name: 'replaced_by',
    type: 'string',
    title: names('حلّ محلّه', 'Replaced by'),
    description: names(
      'معرّف التصويب الذي حلّ محلّه؛ وفارغ ما دام سارياً.',
      'The id of the correction that took its place; empty where it holds.',
    ),
    of: (c) => c.replacedBy,
  },
];

export const idColumns: Column<IdLine>[] = [
  {
    name: 'id',
    type: 'string',
    title: names('المعرّف', 'Id'),
    description: names(
      'معرّف أُعطي لحادثة في وقت ما، ولا يُعطى لغيرها أبداً.',
      'An id that an incident was given once; no other ever gets it.',
    ),
    isRequired: true,
    of: (i) => i.id,
  },
  {
    name: 'status',
    type: 'string',
    title: names('حاله الآن', 'Status'),
    description: names(
      '`held`: مسجّلة؛ `superseded`: صارت جزءاً من غيرها؛ `withdrawn`: سحبها محرر؛ `not-read`: لم تعد موادها ترويها؛ `no-seed`: لم تعد موادها هنا.',
      '`held`; `superseded` (part of another now); `withdrawn` (by an editor); `not-read` (its articles, as they are read now, no longer tell it); `no-seed` (its articles are not here).',
    ),
    values: ['held', 'superseded', 'withdrawn', 'not-read', 'no-seed'],
    isRequired: true,
    of: (i) => i.status,
  },
  {
    name: 'leads_to',
    type: 'string',
    title: names('إلى أين يقود', 'Leads to'),
    description: names('معرّف الحادثة التي صارت جزءاً منها.', 'The id of the incident that it is part of now.'),
    of: (i) => i.leadsTo,
  },
];

export const updateColumns: Column<UpdateLine>[] = [
  {
    name: 'line',
    type: 'string',
    title: names('السطر', 'Line'),
    description: names('معرّف التحديث ورقم السطر فيه.', 'The id of the update and the number of the line in it.'),
    of: (u) => u.line,
  },
  {
    name: 'update',
    type: 'string',
    title: names('التحديث', 'Update'),
    description: names('معرّف دائم للتحديث.', 'The permanent id of the update.'),
    of: (u) => u.update,
  },
  {
    name: 'day',
    type: 'date',
    title: names('اليوم', 'Day'),
    description: names('اليوم الذي سُجّل فيه التحديث.', 'The day on which the update was recorded.'),
    of: (u) => u.day,
  },
  {
    name: 'what',
    type: 'string',
    title: names('ماذا', 'What'),
    description: names(
      'incident: حادثة؛ seed: مادة؛ correction: تصويب؛ tally: حصيلة.',
      'incident, seed (an article), correction or tally.',
    ),
    of: (u) => u.what,
  },
  {
    name: 'change',
    type: 'string',
    title: names('التغيير', 'Change'),
    description: names(
      'added: أُضيفت؛ changed: تغيّرت؛ merged: صارت جزءاً من غيرها؛ withdrawn: سحبها محرر؛ restored: أُعيدت؛ gone: لم تعد تُروى؛ removed: أُزيلت.',
      'added, changed, merged (part of another), withdrawn (by an editor), restored, gone (no longer told) or removed.',
    ),
    of: (u) => u.change,
  },
  {
    name: 'id',
    type: 'string',
    title: names('المعرّف', 'Id'),
    description: names(
      'معرّف الحادثة أو المادة أو التصويب؛ وللحصيلة معرّف المادة التي أعلنتها.',
      'The id of the incident, article or correction; for a tally that of the article that announces it.',
    ),
    of: (u) => u.id,
  },
  {
    name: 'field',
    type: 'string',
    title: names('الحقل', 'Field'),
    description: names('الحقل الذي تغيّر في الحادثة.', 'The field of the incident that changed.'),
    of: (u) => u.field,
  },
  {
    name: 'from',
    type: 'string',
    title: names('من', 'From'),
    description: names(
      'ما كان، بصيغة JSON؛ فارغ إن لم يُذكر. وفي added معرّف الحادثة التي فصلها عنها محرر.',
      'What it was, as JSON; empty where it was not told. For added the id of the incident that an editor split it off.',
    ),
    of: (u) => (u.from === null ? null : JSON.stringify(u.from)),
  },
  {
    name: 'to',
    type: 'string',
    title: names('إلى', 'To'),
    description: names(
      'ما صار، بصيغة JSON؛ وفي merged معرّف الحادثة التي صارت جزءاً منها، وفي withdrawn معرّف التصويب.',
      'What it is since, as JSON; for merged the id of the incident that it became part of, for withdrawn that of the correction.',
    ),
    of: (u) => (u.to === null ? null : JSON.stringify(u.to)),
  },
];

/** The columns of each CSV file, by its name without the ending. */
export const columns = {
  incidents: incidentColumns,
  acled: acledColumns,
  sources: sourceColumns,
  tallies: tallyColumns,
  corrections: correctionColumns,
  ids: idColumns,
  updates: updateColumns,
};

function baseOf(incident: PublishedIncident, dataset: Dataset): Base | undefined {
  return dataset.knowledge.bases.find(({ id }) => id === incident.target.base);
}

function originsOf(incident: PublishedIncident): string[] {
  return incident.origins.flatMap(({ id, text }) => id ?? text ?? []);
}

function formatCount(count: Count | null): string {
  if (count === null) return '?';
  const { low, high } = count;
  if (high === null) return `${low}+`;
  return low === high ? String(low) : `${low}..${high}`;
}
