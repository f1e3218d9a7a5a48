import type { ReferenceEvent } from '@mujaz/knowledge';
import { readKnowledge } from '@mujaz/knowledge/disk';
import { describe, expect, test } from 'vitest';
import { read } from '../src/index.ts';

const { knowledge } = readKnowledge();

/** An attack that never was, so that nothing but its cues can date a text. */
function withEvent(cues: string[][]) {
  const event: ReferenceEvent = {
    id: 'attack-of-the-test',
    names: { ar: 'هجوم', en: 'Attack' },
    earliest: '2022-05-17',
    latest: '2022-05-17',
    cues,
    tells: { rule: 'after' },
    attackOn: 'harir',
    references: [],
  };
  return { ...knowledge, events: [event] };
}

function dayRead(cues: string[][], text: string): string | null {
  const [report] = read({ id: 'text', text, declared: {} }, withEvent(cues)).reports;
  return report?.when.earliest ?? null;
}

describe('facts as cues of a known attack', () => {
  test.each([
    ['the number of rockets', ['=base', '=rocket 9'], 'أعلن مسؤول أن تسعة صواريخ سقطت على قاعدة حرير.'],
    ['the number in another wording', ['=base', '=rocket 9'], 'قُصفت قاعدة حرير بـ9 صواريخ كاتيوشا، وفق مصدر أمني.'],
    ['the injured', ['=base', '=injured 4'], 'أُصيب أربعة من عسكرييها في هجوم بمسيّرة على قاعدة حرير.'],
    ['the killed', ['=base', '=killed 2'], 'أسفر هجوم صاروخي على قاعدة حرير عن مقتل جنديين.'],
    ['the day without its year', ['=base', '=day'], 'في 17 أيار استهدفت مسيّرة قاعدة حرير.'],
  ])('%s tells the day', (_, cues, text) => {
    expect(dayRead([cues], text)).toBe('2022-05-17');
  });

  test.each([
    ['another number', ['=base', '=rocket 9'], 'أعلن مسؤول أن سبعة صواريخ سقطت على قاعدة حرير.'],
    ['another base', ['=base', '=rocket 9'], 'أعلن مسؤول أن تسعة صواريخ سقطت على قاعدة بلد.'],
    ['no number', ['=base', '=injured 4'], 'أُصيب عدد من العسكريين في هجوم بمسيّرة على قاعدة حرير.'],
    ['the same day of another year', ['=base', '=day'], 'في 17 أيار 2021 استهدفت مسيّرة قاعدة حرير.'],
  ])('%s does not', (_, cues, text) => {
    expect(dayRead([cues], text)).not.toBe('2022-05-17');
  });
});
