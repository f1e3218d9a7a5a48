/** A run of a text, and whether it is in the script that the text around it is not. */
export interface Run {
  text: string;
  foreign: boolean;
}

const isArabic = (character: string) => /\p{Script=Arabic}/u.test(character);
const isLatin = (character: string) => /\p{Script=Latin}/u.test(character);

/**
 * Splits a text into runs of its own script and of the other one, so that a page can isolate the latter.
 * A foreign run begins and ends with a letter of the other script and takes in what stands between two
 * such letters when no letter of the text's own script does.
 */
export function splitRuns(text: string, own: 'ar' | 'en'): Run[] {
  const isOwn = own === 'ar' ? isArabic : isLatin;
  const isForeign = own === 'ar' ? isLatin : isArabic;
  const runs: Run[] = [];
  let plain = '';
  let foreign = '';
  let between = '';
  const flush = () => {
    if (foreign) {
      runs.push({ text: foreign, foreign: true });
      foreign = '';
    }
    plain += between;
    between = '';
  };
  for (const character of text) {
    if (isForeign(character)) {
      if (!foreign && plain) {
        runs.push({ text: plain, foreign: false });
        plain = '';
      }
      foreign += between + character;
      between = '';
    } else if (foreign && !isOwn(character)) {
      between += character;
    } else {
      flush();
      plain += character;
    }
  }
  flush();
  if (plain) runs.push({ text: plain, foreign: false });
  return runs;
}
