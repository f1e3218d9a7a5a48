import type { Names } from '@mujaz/knowledge';
import { acledNames, type AcledEvent } from './acled-event.ts';
import { names, type Column } from './column.ts';

interface Told {
  type?: Column<AcledEvent>['type'];
  title: Names;
  description: Names;
  values?: readonly (string | number)[];
  isRequired?: true;
}

const blank = names('فارغ دائماً: لا تميّزه هذه البيانات.', 'Always empty: this record does not tell it.');

const told: Record<(typeof acledNames)[number], Told> = {
  event_id_cnty: {
    title: names('معرّف الحادثة', 'Id of the event'),
    description: names(
      'المعرّف الدائم للحادثة في `incidents.csv`. ليس من معرّفات ACLED.',
      'The permanent id of the incident in `incidents.csv`. It is none of ACLED’s own ids.',
    ),
    isRequired: true,
  },
  event_date: {
    type: 'date',
    title: names('اليوم', 'Day'),
    description: names(
      'يوم الحادثة. وإن لم يُعرف يومها بعينه فهو أوسط الأيام الممكنة كما يقضي دليل ACLED، لا يوماً ذكرته المواد؛ راجع `time_precision` و`tags`.',
      'The day of the event. Where the very day is not known, it is the middle of the possible days, as ACLED’s codebook rules, and no day that an article tells: see `time_precision` and `tags`.',
    ),
    isRequired: true,
  },
  year: {
    type: 'integer',
    title: names('السنة', 'Year'),
    description: names('سنة `event_date`.', 'The year of `event_date`.'),
    isRequired: true,
  },
  time_precision: {
    type: 'integer',
    title: names('دقة اليوم', 'Precision of the day'),
    description: names(
      '`1`: اليوم معروف بعينه؛ `2`: وقعت في يوم من أيام لا تتجاوز الأسبوع؛ `3`: وقعت في يوم من أيام لا تتجاوز الشهر.',
      '`1`: the very day is known; `2`: some day within a week; `3`: some day within a month.',
    ),
    values: [1, 2, 3],
    isRequired: true,
  },
  disorder_type: {
    title: names('صنف الاضطراب', 'Type of disorder'),
    description: names(
      '`Political violence`، أو `Strategic developments` لما قيل إنه اعتُرض ولم يُذكر له ضرر.',
      '`Political violence`; or `Strategic developments` for what is said to have been intercepted without any harm told.',
    ),
    values: ['Political violence', 'Strategic developments'],
    isRequired: true,
  },
  event_type: {
    title: names('نوع الحادثة', 'Type of event'),
    description: names(
      'بحسب السلاح: `Battles` لإطلاق النار، و`Explosions/Remote violence` لسائر الأسلحة، و`Strategic developments` لما اعتُرض.',
      'By weapon: `Battles` for gunfire, `Explosions/Remote violence` for all others; `Strategic developments` for what was intercepted.',
    ),
    values: ['Battles', 'Explosions/Remote violence', 'Strategic developments'],
    isRequired: true,
  },
  sub_event_type: {
    title: names('النوع الفرعي', 'Sub-type of event'),
    description: names(
      'المسيّرات والغارات: `Air/drone strike`؛ الصواريخ والهاون والمدفعية: `Shelling/artillery/missile attack`؛ العبوات: `Remote explosive/landmine/IED`؛ إطلاق النار: `Armed clash`؛ ما اعتُرض: `Disrupted weapons use`. وإن تعددت الأسلحة فالأول في ترتيب ACLED.',
      'Drones and air strikes: `Air/drone strike`. Rockets, missiles, mortars and artillery: `Shelling/artillery/missile attack`. Explosive devices: `Remote explosive/landmine/IED`. Gunfire: `Armed clash`. Intercepted: `Disrupted weapons use`. Of several weapons, the one that comes first in ACLED’s order counts.',
    ),
    values: [
      'Armed clash',
      'Air/drone strike',
      'Shelling/artillery/missile attack',
      'Remote explosive/landmine/IED',
      'Disrupted weapons use',
    ],
    isRequired: true,
  },
  actor1: {
    title: names('الطرف الأول', 'First actor'),
    description: names(
      'اسم المتبنّي بالإنكليزية، وإلا فالمتّهم، وإلا فما يسمّي به ACLED من لم يُعرف: `Unidentified Armed Group`. الأسماء من هذه البيانات لا من قائمة ACLED.',
      'Who claimed it, else who is blamed, else ACLED’s name for whom nobody names: `Unidentified Armed Group`. Names are those of this record, not of ACLED’s list.',
    ),
    isRequired: true,
  },
  assoc_actor_1: {
    title: names('من معه', 'Beside the first actor'),
    description: names(
      'الجماعة الأوسع التي تكتفي بعض الروايات بذكرها.',
      'The wider groups that some accounts name instead of the first actor.',
    ),
  },
  inter1: {
    title: names('صنف الطرف الأول', 'Kind of the first actor'),
    description: names(
      'صنفه عند ACLED نصاً: جيش الدولة في بلده `State forces`، وخارجه `External/Other forces`؛ والجماعات المسلحة `Political militia`، وتنظيم الدولة `Rebel group`.',
      'ACLED’s kind, as text: forces of a state are `State forces` at home and `External/Other forces` abroad; armed groups are `Political militia`; Islamic State is a `Rebel group`.',
    ),
    isRequired: true,
  },
  actor2: {
    title: names('الطرف الثاني', 'Second actor'),
    description: names(
      'للهجوم: الولايات المتحدة، إذ كل الهجمات هنا على قواعدها وقواعد التحالف؛ وفارغ للضربة إذ لا يُقرأ من أصابته.',
      'For an attack the United States, since every attack here is on its bases and the coalition’s. Empty for a strike: whom it hit is not read.',
    ),
  },
  assoc_actor_2: {
    title: names('من مع الطرف الثاني', 'Beside the second actor'),
    description: names('للهجوم: التحالف الدولي.', 'For an attack: the international coalition.'),
  },
  inter2: {
    title: names('صنف الطرف الثاني', 'Kind of the second actor'),
    description: names('صنفه عند ACLED نصاً.', 'ACLED’s kind, as text.'),
  },
  interaction: {
    title: names('طرفا الحادثة', 'Interaction'),
    description: names(
      'صنفا الطرفين معاً بترتيب ACLED، أياً كان المبادر.',
      'The two kinds together, in ACLED’s order, whoever acted.',
    ),
    isRequired: true,
  },
  civilian_targeting: {
    title: names('استهداف المدنيين', 'Civilian targeting'),
    description: names(
      'فارغ دائماً: الهجمات هنا على قوات عسكرية.',
      'Always empty: the attacks held here are on armed forces.',
    ),
  },
  iso: {
    type: 'integer',
    title: names('رقم البلد', 'Number of the country'),
    description: names('رقم البلد في ISO 3166-1: 368 أو 400 أو 760.', 'Its ISO 3166-1 number: 368, 400 or 760.'),
    values: [368, 400, 760],
    isRequired: true,
  },
  region: {
    title: names('الإقليم', 'Region of the world'),
    description: names('`Middle East` دائماً.', 'Always `Middle East`.'),
    values: ['Middle East'],
    isRequired: true,
  },
  country: {
    title: names('البلد', 'Country'),
    description: names('اسم البلد بالإنكليزية.', 'The name of the country.'),
    values: ['Iraq', 'Jordan', 'Syria'],
    isRequired: true,
  },
  admin1: {
    title: names('المحافظة', 'First administrative level'),
    description: names(
      'محافظة القاعدة بالإنكليزية، كما تُكتب في هذا الموقع.',
      'The governorate of the base, as this site spells it.',
    ),
    isRequired: true,
  },
  admin2: { title: names('القضاء أو المنطقة', 'Second administrative level'), description: blank },
  admin3: { title: names('الناحية', 'Third administrative level'), description: blank },
  location: {
    title: names('المكان', 'Location'),
    description: names('اسم القاعدة بالإنكليزية.', 'The name of the base.'),
    isRequired: true,
  },
  latitude: {
    type: 'number',
    title: names('خط العرض', 'Latitude'),
    description: names(
      'درجات عشرية مقرّبة إلى عُشر درجة، لا إلى أربع منازل كما في ACLED.',
      'Decimal degrees, rounded to a tenth, not to ACLED’s four decimals.',
    ),
    isRequired: true,
  },
  longitude: {
    type: 'number',
    title: names('خط الطول', 'Longitude'),
    description: names(
      'درجات عشرية مقرّبة إلى عُشر درجة، لا إلى أربع منازل كما في ACLED.',
      'Decimal degrees, rounded to a tenth, not to ACLED’s four decimals.',
    ),
    isRequired: true,
  },
  geo_precision: {
    type: 'integer',
    title: names('دقة المكان', 'Precision of the place'),
    description: names(
      '`2` دائماً: القاعدة مسمّاة، وإحداثياتها المقرّبة تدل على محيطها.',
      'Always `2`: the base is named, and its rounded coordinates stand for the area around it.',
    ),
    values: [2],
    isRequired: true,
  },
  source: {
    title: names('المصادر', 'Sources'),
    description: names(
      'الجهات الناشرة بالإنكليزية، أو معرّف المادة حيث لا تُعرف جهتها، مفصولة بفاصلة منقوطة.',
      'The outlets, or the id of the article where its outlet is not known, separated by semicolons.',
    ),
    isRequired: true,
  },
  source_scale: {
    title: names('نطاق المصدر', 'Scale of the sources'),
    description: names('فارغ دائماً: لا يُصنَّف هنا قرب الناشر من المكان.', 'Always empty: it is not judged here.'),
  },
  notes: {
    title: names('وصف الحادثة', 'Notes'),
    description: names(
      'سطر بالإنكليزية يصف الحادثة وأيامها الممكنة ودرجة توثيقها.',
      'A line on the event, the days on which it can have happened, and its grade.',
    ),
    isRequired: true,
  },
  fatalities: {
    type: 'integer',
    title: names('القتلى', 'Fatalities'),
    description: names(
      'أدنى عدد ذُكر. والخانة فارغة حيث لم يُذكر عدد، ومعها في `tags` عبارة `fatalities not told`. يكتب ACLED في هذه الحال صفراً، أما هنا فالسكوت ليس صفراً.',
      'The lowest number told. Empty where nobody told one, with `fatalities not told` in `tags`. ACLED writes 0 there; here silence is not zero.',
    ),
  },
  tags: {
    title: names('وسوم', 'Tags'),
    description: names(
      'هجوم أو ضربة مضادة، ودرجة التوثيق، والأيام الممكنة، وما لم يُذكر؛ مفصولة بفاصلة منقوطة. ليست من وسوم ACLED.',
      'Attack or strike in return, the grade, the possible days and what was not told, separated by semicolons. None of them is one of ACLED’s.',
    ),
    isRequired: true,
  },
  timestamp: {
    title: names('وقت الرفع', 'Time of upload'),
    description: names(
      'فارغ دائماً: هو في ACLED وقت رفع السطر، والملفات هنا لا تحمل ساعة صنعها كي يبقى محتواها واحداً ما بقيت المواد.',
      'Always empty: in ACLED it is when the row was uploaded. No file here carries the time it was made, so that equal data has equal bytes.',
    ),
  },
};

/** ACLED's 31 columns in its order, with what this record writes in each. */
export const acledColumns: Column<AcledEvent>[] = acledNames.map((name) => ({
  name,
  type: 'string',
  ...told[name],
  of: (event) => event[name],
}));
