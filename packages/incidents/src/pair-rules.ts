/**
 * The rules that compare two tellings, and their sentences for readers. `same`: one incident.
 * `candidate`: perhaps one incident, kept apart. `apart`: two incidents.
 */
export const pairRules = {
  'same-day': {
    verdict: 'same',
    ar: 'تذكر الروايتان الهدف نفسه في اليوم نفسه',
    en: 'Both tell of the same target on the same day',
  },
  'narrow-span': {
    verdict: 'same',
    ar: 'تذكر الروايتان الهدف نفسه، والمدة في إحداهما لا تتجاوز ثلاثة أيام وتشمل ما في الأخرى',
    en: 'Both tell of the same target, and the span of one, three days at most, contains the span of the other',
  },
  'one-text': {
    verdict: 'same',
    ar: 'تذكر الروايتان في مادة واحدة الهدف نفسه في وقت متوافق',
    en: 'Both tell, in one text, of the same target at a compatible time',
  },
  'only-fit': {
    verdict: 'same',
    ar: 'لا تذكر إحدى الروايتين يوماً، ولا توافقها في المادة نفسها إلا هذه الحادثة',
    en: 'One of them tells no day, and this is the only incident of the same text that it fits',
  },
  'unnamed-base': {
    verdict: 'candidate',
    ar: 'لا تسمّي إحدى الروايتين القاعدة، ويوافق ما سوى ذلك الحادثة',
    en: 'One of them does not name the base, and everything else fits',
  },
  'several-fit': {
    verdict: 'candidate',
    ar: 'توافق الرواية أكثر من حادثة، ولا شيء فيها يرجّح واحدة على غيرها',
    en: 'The report fits more than one incident and nothing in it decides between them',
  },
  'place-words-differ': {
    verdict: 'candidate',
    ar: 'لا تسمّي أيّ من الروايتين القاعدة، وتصفان المكان بكلمات مختلفة',
    en: 'Neither names a base, and they describe the place in different words',
  },
  'span-too-wide': {
    verdict: 'candidate',
    ar: 'يتداخل الوقتان، لكنّ المدة أوسع من أن تدلّ على حادثة بعينها',
    en: 'The spans overlap but are too wide to mean one event',
  },
  'weapons-differ': {
    verdict: 'candidate',
    ar: 'الهدف والوقت متوافقان، لكنّ السلاح مختلف',
    en: 'Target and time fit, but they name different weapons',
  },
  'strikers-differ': {
    verdict: 'candidate',
    ar: 'الهدف والوقت متوافقان، لكنّ منفّذ الضربة مختلف',
    en: 'Target and time fit, but they name different strikers',
  },
  'kind-differs': {
    verdict: 'apart',
    ar: 'إحداهما هجوم والأخرى ضربة',
    en: 'One is an attack and the other a strike',
  },
  'target-differs': { verdict: 'apart', ar: 'الهدفان مختلفان', en: 'They name different targets' },
  'place-elsewhere': {
    verdict: 'apart',
    ar: 'المكان الموصوف في بلد والقاعدة في بلد آخر',
    en: 'The place described lies in another country than the base',
  },
  'days-apart': { verdict: 'apart', ar: 'لا يوم مشتركاً بين وقتيهما', en: 'Their spans have no day in common' },
  'when-unknown': {
    verdict: 'apart',
    ar: 'لا تذكر إحداهما يوماً، وهما من مادتين مختلفتين',
    en: 'One of them tells no day, and they come from different texts',
  },
  'one-text-two-weapons': {
    verdict: 'apart',
    ar: 'تذكر المادة نفسها سلاحين مختلفين',
    en: 'The same text tells of two different weapons',
  },
  'one-text-two-strikers': {
    verdict: 'apart',
    ar: 'تذكر المادة نفسها منفّذَين مختلفين',
    en: 'The same text tells of two different strikers',
  },
  'one-voice-two-counts': {
    verdict: 'apart',
    ar: 'يذكر المصدر نفسه في المادة نفسها عددين مختلفين، فهما دفعتان',
    en: 'The same origin gives two numbers in the same text, so they are two salvoes',
  },
  'told-apart': { verdict: 'apart', ar: 'تفرّق بينهما مادة واحدة', en: 'One text tells them apart' },
} as const satisfies Record<string, { verdict: 'same' | 'candidate' | 'apart'; ar: string; en: string }>;

export type PairRule = keyof typeof pairRules;

/** What a merge adds about the weapons. */
export const armsClauses = {
  equal: { ar: ' وبالسلاح نفسه.', en: ', with the same weapon.' },
  untold: { ar: '، وإحداهما لا تذكر السلاح.', en: '; one of them does not name the weapon.' },
  part: { ar: '، وتذكر إحداهما بعض سلاح الأخرى.', en: '; one of them names part of the other’s weapons.' },
} as const;
