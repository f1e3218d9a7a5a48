/** What a hostile text tries to run, each piece naming itself in `window.__pwned` if it succeeds. No full stop: that ends a sentence. */
const attempt = (name: string) => `__pwned='${name}'`;

const brigade = 'سرايا أولياء الدم';
/** One telling of an attack, by the rules of the reader, with a hostile piece in the middle of its sentence. */
const telling = (piece: string, base: string, weapons: string) =>
  `أعلنت ${brigade}، أمس الأحد، أنها قصفت ${base} ${piece} شمالي بغداد ${weapons} دون وقوع إصابات.`;

/** Controls that reorder what follows them until something closes them, which nothing here does. */
export const overrides = '\u202a\u202d\u202b\u202e';
export const isolates = '\u2066\u2068\u2067';
/** The same, ending in those that turn right-to-left text about. */
const leftwards = '\u202b\u202e\u2067\u2066\u202d';

/** Pieces that would become markup, script, a template, a comment or the end of an inline script. */
export const pieces = {
  script: `<script>${attempt('script')}</script>`,
  image: `<img src=x onerror="${attempt('image')}"> <svg onload=${attempt('svg')}>`,
  endOfScript: `</script><script>${attempt('end')}</script>`,
  comment: `<!-- <iframe src="//evil"></iframe> ]]> -->`,
  endOfAttribute: `"' onmouseover="${attempt('attribute')}" style="position:fixed"`,
  template: '{{ constructor }} ${1+1} {1+1} <Charts client:load /> `x` %3Cscript%3E &lt;b&gt; &#x3C;i&#x3E;',
  link: `<a href="javascript:${attempt('link')}">هنا</a> [هنا](javascript:${attempt('markdown')}) javascript:${attempt('bare')}`,
  overrides: `${overrides}مقلوب abc ${isolates}معزول`,
  controls: 'صفر\u200b\f\t\r\u200c\u200d\ufeff\u2060\u00ad \u007f \u0085 \u009f نهاية\ufdd0',
  longWord: `${'طويل'.repeat(120)} ${'W'.repeat(400)}`,
};

const bases = ['قاعدة بلد الجوية', 'معسكر التاجي', 'قاعدة عين الأسد', 'قاعدة حرير', 'معسكر فكتوريا'];

/** Headlines, which the reader takes for such only while they are short. */
const titles = [
  `قصف قاعدة بلد </title><script>${attempt('title')}</script>`,
  `قصف قاعدة بلد ${overrides}${isolates}abc {1+1} \u200b`,
  `قصف قاعدة بلد abc ${leftwards} مقلوب`,
  `=1+1 قصف قاعدة بلد <img src=x onerror=${attempt('titleImage')}>`,
];

/**
 * Articles that nobody's feed should contain: each tells attacks on known bases by the reader's rules, so that its words
 * reach every place of the site where words of articles stand. By file name, beside which a sidecar may stand.
 */
export function createHostileSeeds(): Record<string, string> {
  const texts = Object.values(pieces).map((piece, i) =>
    telling(
      piece,
      bases[i % bases.length] ?? '',
      `ب${['صاروخين', 'ثلاثة صواريخ', 'طائرة مسيرة', 'قذائف هاون'][i % 4]}`,
    ),
  );
  const files: Record<string, string> = {
    // The file's name is the seed's id, which stands in addresses, anchors and tables.
    ['=1+1 \'"><img src=x onerror=__pwned=1> & {x}.txt']: `${titles[0]}\n${texts[0]}\n\n${telling('', 'معسكر التاجي', 'بثلاثة صواريخ')}\n`,
    'formula.txt':
      '=HYPERLINK("//evil";"هجوم على قاعدة حرير")\n' +
      `=HYPERLINK("//evil";"هنا") أعلنت ${brigade}، أمس الأحد، أنها قصفت قاعدة حرير بصاروخين دون وقوع إصابات.\n` +
      `@SUM(1+1) قالت وزارة الدفاع الأمريكية إن 12 هجوماً استهدف القوات الأمريكية في العراق وسوريا منذ 17 تشرين الأول ${pieces.script}.\n`,
    'unknown-place.txt':
      `قصف رتل ${pieces.image}\n` +
      `استهدف مجهولون رتلاً لقوات التحالف الدولي ${pieces.script} في مدينة النا${overrides}صرية، فجر${leftwards} السبت، بعبوة ناسفة.\n` +
      `وقالت مصادر محلية${overrides} لـ${pieces.image} إن صاروخين سقطا على قاعدة عين${isolates} الأسد، الأحد.\n`,
  };
  texts.slice(1).forEach((text, i) => {
    files[`piece-${i + 1}.txt`] = `${titles[i % titles.length]}\n${text}\n`;
  });
  files['piece-1.yaml'] = `published: 2021-04-05\nurl: "https://evil.example/?q=\\"><script>__pwned='url'</script>"\n`;
  return files;
}
