import type { PublishedCorrection, PublishedIncident, ReconciledTally } from '@mujaz/incidents';
import type { Base, Names } from '@mujaz/knowledge';
import type { Count, Quote, TallyScope } from '@mujaz/parsing';
import type { Dataset, FormerId, PublishedSeed } from './dataset.ts';

/** `null` is written as an empty cell: nobody told. */
export type Cell = string | number | boolean | null;

/** A column of a CSV file; the types are those of Table Schema. */
export interface Column<Item> {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  title: Names;
  description: Names;
  of: (item: Item, dataset: Dataset) => Cell;
}

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

const names = (ar: string, en: string): Names => ({ ar, en });

const lowNote = names(
  'أدنى عدد قيل؛ الخانة الفارغة تعني أن لا أحد ذكره، والصفر أن مصدراً نفاه.',
  'The lowest number told; empty where nobody told one, zero only where a source says there were none.',
);
const highNote = names(
  'أعلى عدد قيل؛ فارغ حيث لم يُذكر حدّ أعلى.',
  'The highest number told; empty where no upper bound was told.',
);

export const incidentColumns: Column<PublishedIncident>[] = [
  {
    name: 'id',
    type: 'string',
    title: names('المعرّف', 'Id'),
    description: names('معرّف دائم للحادثة.', 'The permanent id of the incident.'),
    of: (i) => i.id,
  },
  {
    name: 'kind',
    type: 'string',
    title: names('النوع', 'Kind'),
    description: names(
      'attack: هجوم على قاعدة أو قواتها؛ strike: ضربة ردّ.',
      'attack: on a base or its forces; strike: by the US, the coalition or Israel in return.',
    ),
    of: (i) => i.kind,
  },
  {
    name: 'base',
    type: 'string',
    title: names('القاعدة', 'Base'),
    description: names('معرّف القاعدة؛ فارغ إن لم تُسمَّ.', 'The id of the base; empty where none was named.'),
    of: (i) => i.target.base,
  },
  {
    name: 'base_name_ar',
    type: 'string',
    title: names('اسم القاعدة بالعربية', 'Base, in Arabic'),
    description: names('اسم القاعدة بالعربية.', 'The name of the base in Arabic.'),
    of: (i, d) => baseOf(i, d)?.names.ar ?? null,
  },
  {
    name: 'base_name_en',
    type: 'string',
    title: names('اسم القاعدة بالإنكليزية', 'Base, in English'),
    description: names('اسم القاعدة بالإنكليزية.', 'The name of the base in English.'),
    of: (i, d) => baseOf(i, d)?.names.en ?? null,
  },
  {
    name: 'country',
    type: 'string',
    title: names('الدولة', 'Country'),
    description: names(
      'رمز دولة القاعدة (ISO 3166-1): iq أو jo أو sy.',
      'The country of the base, ISO 3166-1: iq, jo or sy.',
    ),
    of: (i, d) => baseOf(i, d)?.country ?? null,
  },
  {
    name: 'latitude',
    type: 'number',
    title: names('خط العرض', 'Latitude'),
    description: names('درجات عشرية مقرّبة إلى 0.1.', 'Decimal degrees, rounded to 0.1.'),
    of: (i, d) => baseOf(i, d)?.location.lat ?? null,
  },
  {
    name: 'longitude',
    type: 'number',
    title: names('خط الطول', 'Longitude'),
    description: names('درجات عشرية مقرّبة إلى 0.1.', 'Decimal degrees, rounded to 0.1.'),
    of: (i, d) => baseOf(i, d)?.location.lon ?? null,
  },
  {
    name: 'place',
    type: 'string',
    title: names('المكان كما ورد', 'Place as told'),
    description: names('كلمات المصدر عن المكان.', 'The words of the source for the place.'),
    of: (i) => i.target.place,
  },
  {
    name: 'earliest',
    type: 'date',
    title: names('أبكر يوم', 'Earliest day'),
    description: names(
      'أبكر يوم ممكن للحادثة؛ فارغ إن لم يُعرف.',
      'The earliest day on which it can have happened; empty where not known.',
    ),
    of: (i) => i.when.earliest,
  },
  {
    name: 'latest',
    type: 'date',
    title: names('آخر يوم', 'Latest day'),
    description: names(
      'آخر يوم ممكن للحادثة؛ فارغ إن لم يُعرف.',
      'The latest day on which it can have happened; empty where not known.',
    ),
    of: (i) => i.when.latest,
  },
  {
    name: 'precision',
    type: 'string',
    title: names('دقة التاريخ', 'Precision of the date'),
    description: names('day أو days أو week أو month أو year أو unknown.', 'day, days, week, month, year or unknown.'),
    of: (i) => i.when.precision,
  },
  {
    name: 'date_basis',
    type: 'string',
    title: names('أساس التاريخ', 'Basis of the date'),
    description: names(
      'stated: مذكور؛ relative: نسبي؛ published: يحدّه تاريخ النشر وحده؛ event: يحدّه حدث مرجعي؛ unknown: غير معلوم.',
      'stated, relative, published (only the article’s date bounds it), event (a reference event does) or unknown.',
    ),
    of: (i) => i.when.basis,
  },
  {
    name: 'date_text',
    type: 'string',
    title: names('التاريخ كما ورد', 'Date as told'),
    description: names('الكلمات التي دلّت على التاريخ.', 'The words that told the date.'),
    of: (i) => i.when.text,
  },
  {
    name: 'weapons',
    type: 'string',
    title: names('الأسلحة', 'Weapons'),
    description: names('أنواع الأسلحة مفصولة بفاصلة منقوطة.', 'Weapon types, separated by semicolons.'),
    of: (i) => join(i.weapons.map(({ type }) => type)),
  },
  {
    name: 'weapon_counts',
    type: 'string',
    title: names('أعداد الأسلحة', 'Weapon counts'),
    description: names(
      'بترتيب الأسلحة: 2 أو 2..4 أو 2+ (بلا حدّ أعلى) أو ? (لم يُذكر).',
      'In the order of weapons: 2, 2..4, 2+ (no upper bound told) or ? (not told).',
    ),
    of: (i) => join(i.weapons.map(({ count }) => formatCount(count))),
  },
  {
    name: 'claimed_by',
    type: 'string',
    title: names('المتبنّي', 'Claimed by'),
    description: names('معرّف الجهة التي تبنّت.', 'The id of the actor who says “we did it”.'),
    of: (i) => i.claimedBy,
  },
  {
    name: 'blamed_on',
    type: 'string',
    title: names('المتّهم', 'Blamed on'),
    description: names('معرّف الجهة التي نُسب إليها.', 'The id of the actor who is said to have done it.'),
    of: (i) => i.blamedOn,
  },
  {
    name: 'killed_low',
    type: 'integer',
    title: names('القتلى (الأدنى)', 'Killed, low'),
    description: lowNote,
    of: (i) => i.killed?.low ?? null,
  },
  {
    name: 'killed_high',
    type: 'integer',
    title: names('القتلى (الأعلى)', 'Killed, high'),
    description: highNote,
    of: (i) => i.killed?.high ?? null,
  },
  {
    name: 'injured_low',
    type: 'integer',
    title: names('الجرحى (الأدنى)', 'Injured, low'),
    description: lowNote,
    of: (i) => i.injured?.low ?? null,
  },
  {
    name: 'injured_high',
    type: 'integer',
    title: names('الجرحى (الأعلى)', 'Injured, high'),
    description: highNote,
    of: (i) => i.injured?.high ?? null,
  },
  {
    name: 'damage',
    type: 'string',
    title: names('الأضرار', 'Damage'),
    description: names(
      'material: أضرار مادية؛ none: قيل إنه لا أضرار؛ فارغ: لم يُذكر.',
      'material; none, where a source says so; empty where nobody told.',
    ),
    of: (i) => i.damage,
  },
  {
    name: 'intercepted',
    type: 'boolean',
    title: names('اعتُرض', 'Intercepted'),
    description: names('هل قيل إن الهجوم اعتُرض.', 'Whether it is said to have been intercepted.'),
    of: (i) => i.intercepted,
  },
  {
    name: 'grade',
    type: 'string',
    title: names('درجة التوثيق', 'Grade'),
    description: names(
      'claimed أو reported أو corroborated أو acknowledged أو contested؛ انظر المنهجية.',
      'claimed, reported, corroborated, acknowledged or contested; see the methodology.',
    ),
    of: (i) => i.grade,
  },
  {
    name: 'conflicts',
    type: 'string',
    title: names('التضارب', 'Conflicts'),
    description: names(
      'الحقول التي تختلف فيها المصادر أو تتابعت فيها الأرقام، مفصولة بفاصلة منقوطة.',
      'The fields on which sources disagree, or on which one figure followed another, separated by semicolons.',
    ),
    of: (i) => join(i.conflicts.map(({ field }) => field)),
  },
  {
    name: 'answers',
    type: 'string',
    title: names('جاءت رداً على', 'Answers'),
    description: names(
      'للضربة: معرّفات الهجمات التي يقول النص إنها جاءت رداً عليها، مفصولة بفاصلة منقوطة.',
      'For a strike: the ids of the attacks that a text says it answers, separated by semicolons.',
    ),
    of: (i) => join(i.answers.map(({ incident }) => incident)),
  },
  {
    name: 'answered_by',
    type: 'string',
    title: names('الردّ عليه', 'Answered by'),
    description: names(
      'للهجوم: معرّفات الضربات التي يقول النص إنها جاءت رداً عليه، مفصولة بفاصلة منقوطة.',
      'For an attack: the ids of the strikes that a text says answered it, separated by semicolons.',
    ),
    of: (i) => join(i.answeredBy.map(({ incident }) => incident)),
  },
  {
    name: 'origins',
    type: 'string',
    title: names('المصادر الأولى', 'Origins'),
    description: names(
      'من قال أولاً: معرّفات، أو الكلمات كما وردت، مفصولة بفاصلة منقوطة.',
      'Who said it first: ids, or the words used, separated by semicolons.',
    ),
    of: (i) => join([...new Set(originsOf(i))]),
  },
  {
    name: 'seeds',
    type: 'string',
    title: names('المواد', 'Seeds'),
    description: names(
      'معرّفات المواد التي روته، مفصولة بفاصلة منقوطة.',
      'The ids of the articles that tell it, separated by semicolons.',
    ),
    of: (i) => join([...new Set(i.sources.map(({ seed }) => seed))]),
  },
  {
    name: 'reports',
    type: 'integer',
    title: names('عدد الروايات', 'Reports'),
    description: names('عدد الروايات التي جُمعت فيه.', 'How many reports it was merged from.'),
    of: (i) => i.reports.length,
  },
];

export const sourceColumns: Column<Source>[] = [
  {
    name: 'incident',
    type: 'string',
    title: names('الحادثة', 'Incident'),
    description: names('معرّف الحادثة في incidents.csv.', 'The id of the incident in incidents.csv.'),
    of: (s) => s.incident.id,
  },
  {
    name: 'report',
    type: 'string',
    title: names('الرواية', 'Report'),
    description: names('معرّف الرواية داخل المادة.', 'The id of the report within its article.'),
    of: (s) => s.report,
  },
  {
    name: 'seed',
    type: 'string',
    title: names('المادة', 'Seed'),
    description: names('معرّف المادة.', 'The id of the article.'),
    of: (s) => s.seed?.id ?? null,
  },
  {
    name: 'seed_title',
    type: 'string',
    title: names('عنوان المادة', 'Title of the article'),
    description: names('العنوان كما نُشر.', 'The title as published.'),
    of: (s) => s.seed?.title ?? null,
  },
  {
    name: 'outlet',
    type: 'string',
    title: names('الوسيلة', 'Outlet'),
    description: names('معرّف الوسيلة التي نشرت.', 'The id of the outlet that published it.'),
    of: (s) => s.seed?.outlet ?? null,
  },
  {
    name: 'url',
    type: 'string',
    title: names('الرابط', 'Address'),
    description: names('رابط المادة إن عُرف.', 'The address of the article, where known.'),
    of: (s) => s.seed?.url ?? null,
  },
  {
    name: 'published_earliest',
    type: 'date',
    title: names('أبكر يوم للنشر', 'Published, earliest'),
    description: names('أبكر يوم ممكن للنشر.', 'The earliest day on which it can have been published.'),
    of: (s) => s.seed?.published.earliest ?? null,
  },
  {
    name: 'published_latest',
    type: 'date',
    title: names('آخر يوم للنشر', 'Published, latest'),
    description: names('آخر يوم ممكن للنشر.', 'The latest day on which it can have been published.'),
    of: (s) => s.seed?.published.latest ?? null,
  },
  {
    name: 'published_basis',
    type: 'string',
    title: names('أساس تاريخ النشر', 'Basis of publication'),
    description: names('declared أو stated أو inferred أو unknown.', 'declared, stated, inferred or unknown.'),
    of: (s) => s.seed?.published.basis ?? null,
  },
  {
    name: 'quote',
    type: 'string',
    title: names('الاقتباس', 'Quote'),
    description: names('كلمات المادة حرفياً.', 'The words of the article, verbatim.'),
    of: (s) => s.quote.exact,
  },
  {
    name: 'start',
    type: 'integer',
    title: names('البداية', 'Start'),
    description: names(
      'موضع أول حرف، بعدد محارف يونيكود من أول النص.',
      'Where the quote starts, in Unicode code points from the start of the text.',
    ),
    of: (s) => s.quote.start,
  },
  {
    name: 'end',
    type: 'integer',
    title: names('النهاية', 'End'),
    description: names('الموضع الذي يلي آخر حرف.', 'The position after its last character.'),
    of: (s) => s.quote.end,
  },
];

export const tallyColumns: Column<TallyLine>[] = [
  {
    name: 'id',
    type: 'string',
    title: names('المعرّف', 'Id'),
    description: names('معرّف الحصيلة، أو الجزء منها.', 'The id of the tally, or of a part of it.'),
    of: (t) => t.id,
  },
  {
    name: 'part_of',
    type: 'string',
    title: names('جزء من', 'Part of'),
    description: names(
      'معرّف الحصيلة التي يفصّلها هذا السطر.',
      'The tally that this line breaks down; empty for a tally.',
    ),
    of: (t) => (t.part ? t.tally.id : null),
  },
  {
    name: 'seed',
    type: 'string',
    title: names('المادة', 'Seed'),
    description: names('معرّف المادة التي نقلتها.', 'The id of the article that carries it.'),
    of: (t) => t.tally.seed,
  },
  {
    name: 'origin',
    type: 'string',
    title: names('المصدر', 'Origin'),
    description: names('معرّف من أعلنها.', 'The id of who announced it.'),
    of: (t) => t.tally.origin,
  },
  {
    name: 'count',
    type: 'integer',
    title: names('العدد', 'Count'),
    description: names('العدد المعلن.', 'The number announced.'),
    of: (t) => t.count,
  },
  {
    name: 'bound',
    type: 'string',
    title: names('حدّ العدد', 'Bound'),
    description: names(
      'exact: تماماً؛ at-least: على الأقل؛ more-than: أكثر من؛ about: نحو.',
      'exact, at-least, more-than or about.',
    ),
    of: (t) => t.bound,
  },
  {
    name: 'countries',
    type: 'string',
    title: names('الدول', 'Countries'),
    description: names('الدول المشمولة مفصولة بفاصلة منقوطة.', 'The countries counted, separated by semicolons.'),
    of: (t) => join(t.scope.countries),
  },
  {
    name: 'base',
    type: 'string',
    title: names('القاعدة', 'Base'),
    description: names('معرّف القاعدة إن خصّتها الحصيلة.', 'The id of the base, where the count is of one alone.'),
    of: (t) => t.scope.base,
  },
  {
    name: 'earliest',
    type: 'date',
    title: names('من', 'From'),
    description: names('أول يوم محسوب.', 'The first day counted.'),
    of: (t) => t.tally.earliest,
  },
  {
    name: 'latest',
    type: 'date',
    title: names('إلى', 'To'),
    description: names('آخر يوم محسوب.', 'The last day counted.'),
    of: (t) => t.tally.latest,
  },
  {
    name: 'held',
    type: 'integer',
    title: names('المسجّل', 'Held'),
    description: names(
      'عدد الهجمات المسجّلة هنا ضمن النطاق والمدة نفسيهما؛ فارغ للأجزاء.',
      'How many attacks of the same scope and span are held here; empty for parts.',
    ),
    of: (t) => (t.part ? null : t.tally.held.length),
  },
  {
    name: 'maybe_held',
    type: 'integer',
    title: names('قد يكون مسجّلاً', 'Maybe held'),
    description: names(
      'عدد الهجمات التي قد تقع ضمنهما؛ فارغ للأجزاء.',
      'How many more may lie in that scope and span; empty for parts.',
    ),
    of: (t) => (t.part ? null : t.tally.maybeHeld.length),
  },
  {
    name: 'held_incidents',
    type: 'string',
    title: names('الحوادث المسجّلة', 'Incidents held'),
    description: names('معرّفاتها مفصولة بفاصلة منقوطة.', 'Their ids, separated by semicolons.'),
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
    of: (c) => c.id,
  },
  {
    name: 'date',
    type: 'date',
    title: names('اليوم', 'Day'),
    description: names('يوم التصويب.', 'The day of the correction.'),
    of: (c) => c.date,
  },
  {
    name: 'by',
    type: 'string',
    title: names('صاحبه', 'By'),
    description: names('دور من صوّب، لا اسمه.', 'The role of whoever corrected, never a name.'),
    of: (c) => c.by,
  },
  {
    name: 'action',
    type: 'string',
    title: names('الإجراء', 'Action'),
    description: names(
      'set: قيمة؛ date: يوم؛ merge: جمع حوادث؛ split: فصل روايات؛ drop: سحب.',
      'set (a value), date (a day), merge (several are one), split (one is two) or drop (withdrawn).',
    ),
    of: (c) => c.action,
  },
  {
    name: 'incidents',
    type: 'string',
    title: names('الحوادث', 'Incidents'),
    description: names(
      'معرّفات ما غيّره أو أبقاه أو سحبه، مفصولة بفاصلة منقوطة؛ وفي split الجزآن.',
      'The ids of what it changed, kept or withdrew, separated by semicolons; for split both parts.',
    ),
    of: (c) => join(c.incidents),
  },
  {
    name: 'field',
    type: 'string',
    title: names('الحقل', 'Field'),
    description: names('الحقل الذي غُيّر في set وdate.', 'The field that was changed, for set and date.'),
    of: (c) => (c.action === 'set' ? c.field : c.action === 'date' ? 'when' : null),
  },
  {
    name: 'was',
    type: 'string',
    title: names('ما قُرئ', 'Was read'),
    description: names('ما قُرئ قبل التصويب، بصيغة JSON.', 'What was read before it, as JSON.'),
    of: (c) => (c.was === null && c.action !== 'set' ? null : JSON.stringify(c.was)),
  },
  {
    name: 'value',
    type: 'string',
    title: names('ما وُضع', 'Was set'),
    description: names('ما وضعه المحرر في set وdate، بصيغة JSON.', 'What the editor set, for set and date, as JSON.'),
    of: (c) => (c.action === 'set' ? JSON.stringify(c.value) : c.action === 'date' ? JSON.stringify(c.when) : null),
  },
  {
    name: 'reason_ar',
    type: 'string',
    title: names('السبب بالعربية', 'Reason, in Arabic'),
    description: names('سبب التصويب بالعربية.', 'Why, in Arabic.'),
    of: (c) => c.reason.ar,
  },
  {
    name: 'reason_en',
    type: 'string',
    title: names('السبب بالإنكليزية', 'Reason, in English'),
    description: names('سبب التصويب بالإنكليزية.', 'Why, in English.'),
    of: (c) => c.reason.en,
  },
  {
    name: 'replaced_by',
    type: 'string',
    title: names('حلّ محلّه', 'Replaced by'),
    description: names(
      'معرّف التصويب الذي حلّ محلّه؛ فارغ إن كان سارياً.',
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
      'معرّف أُعطي لحادثة يوماً، ولا يُعطى لغيرها.',
      'An id that an incident was given once; no other ever gets it.',
    ),
    of: (i) => i.id,
  },
  {
    name: 'status',
    type: 'string',
    title: names('الحال', 'Status'),
    description: names(
      'held: مسجّلة؛ superseded: صارت جزءاً من غيرها؛ withdrawn: سحبها محرر؛ not-read: لم تعد تُقرأ في موادها؛ no-seed: موادها ليست هنا.',
      'held; superseded (part of another now); withdrawn (by an editor); not-read (its articles no longer give it); no-seed (its articles are not here).',
    ),
    of: (i) => i.status,
  },
  {
    name: 'leads_to',
    type: 'string',
    title: names('يقود إلى', 'Leads to'),
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

/** A semicolon inside one becomes a comma, so that the cell can be taken apart again. */
function join(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.map((value) => value.replaceAll(';', ',')).join(';');
}

function formatCount(count: Count | null): string {
  if (count === null) return '?';
  const { low, high } = count;
  if (high === null) return `${low}+`;
  return low === high ? String(low) : `${low}..${high}`;
}
