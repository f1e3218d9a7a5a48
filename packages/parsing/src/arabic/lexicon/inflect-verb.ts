/** A verb as a word list gives it: bare perfect, bare imperfect without its prefix, and what is irregular. */
export interface VerbEntry {
  lemma?: string;
  perfect: string;
  imperfect: string;
  /** The third person feminine of the perfect, where it is not the perfect and ت. */
  feminine?: string;
}

export type VerbForm = 'perfect' | 'imperfect' | 'future';

const perfectEndings = ['', 'ت', 'ا', 'تا', 'وا', 'نا', 'ن'];
const imperfectEndings = ['', 'ون', 'وا', 'ان'];
const objectEndings = ['', 'ه', 'ها', 'هم', 'هما', 'نا'];

/** Every third-person (and first-person plural) form of a verb, with an object written onto it where one can be. */
export function* inflectVerb(verb: VerbEntry, takesObject = true): Generator<[word: string, form: VerbForm]> {
  const objects = takesObject ? objectEndings : [''];
  const perfect = new Set(perfectEndings.map((ending) => verb.perfect + ending));
  if (verb.feminine) {
    perfect.delete(`${verb.perfect}ت`);
    perfect.add(verb.feminine);
  }
  for (const stem of perfect) for (const object of objects) yield [join(stem, object), 'perfect'];
  for (const prefix of ['ي', 'ت', 'ن']) {
    for (const ending of imperfectEndings) {
      for (const object of objects) {
        const word = join(prefix + verb.imperfect + ending, object);
        yield [word, 'imperfect'];
        yield [`س${word}`, 'future'];
      }
    }
  }
}

/** The alef after a plural و falls away before an object: قصفوا and ها give قصفوها; and ى becomes ا: تبنى and ه give تبناه. */
function join(stem: string, object: string): string {
  if (object !== '' && stem.endsWith('ى')) return `${stem.slice(0, -1)}ا${object}`;
  return object !== '' && stem.endsWith('وا') ? stem.slice(0, -1) + object : stem + object;
}
