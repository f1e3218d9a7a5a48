import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutTimeline, POINT, type Dated } from '../src/lib/lay-out-timeline.ts';

const item = (id: string, earliest: string | null, latest = earliest): Dated => ({ id, earliest, latest });
const lane = (...items: Dated[]) => [{ key: 'base', items }];

describe('the axis', () => {
  test('is one stretch where attacks follow each other within weeks', () => {
    const { stretches, gaps } = layOutTimeline(lane(item('a', '2023-10-20'), item('b', '2023-11-20')), 600);
    expect(stretches).toHaveLength(1);
    expect(gaps).toEqual([]);
  });

  test('is broken where nothing is held for long, and says between which days', () => {
    const { gaps } = layOutTimeline(lane(item('a', '2021-07-01', '2021-07-09'), item('b', '2023-10-26')), 600);
    expect(gaps).toMatchObject([{ after: '2021-07-09', before: '2023-10-26' }]);
  });

  test('labels months, with the year at the first and at each January', () => {
    const { ticks } = layOutTimeline(
      lane(item('a', '2023-10-20'), item('b', '2023-12-15'), item('c', '2024-02-20')),
      900,
    );
    expect(ticks.map(({ month, withYear }) => `${month}${withYear ? '*' : ''}`)).toEqual([
      '2023-11*',
      '2023-12',
      '2024-01*',
      '2024-02',
    ]);
  });
});

describe('a mark', () => {
  test('is a point for a day and a bar for an uncertain span', () => {
    const { lanes } = layOutTimeline(lane(item('a', '2023-10-20'), item('b', '2023-11-01', '2023-12-01')), 600);
    const marks = lanes[0]?.marks ?? [];
    expect(marks[0]).toMatchObject({ isPoint: true, width: POINT });
    expect(marks[1]?.isPoint).toBe(false);
    expect(marks[1]?.width).toBeGreaterThan(POINT * 3);
  });

  test('goes to a row of its own where it would cover another', () => {
    const { lanes } = layOutTimeline(
      lane(item('a', '2023-10-20'), item('b', '2023-10-20'), item('c', '2024-01-20')),
      600,
    );
    expect(lanes[0]?.marks.map(({ row }) => row)).toEqual([0, 1, 0]);
    expect(lanes[0]?.rows).toBe(2);
  });

  test('without a day is listed apart, and none is lost', () => {
    const { lanes } = layOutTimeline(lane(item('a', null), item('b', '2023-10-20')), 600);
    expect(lanes[0]?.undated.map(({ id }) => id)).toEqual(['a']);
    expect(lanes[0]?.marks.map(({ item: { id } }) => id)).toEqual(['b']);
  });

  test('lies within the width, in the order of time, whatever the days', () => {
    const days = fc
      .integer({ min: 0, max: 2200 })
      .map((value) => new Date(Date.UTC(2020, 0, 1 + value)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 240, max: 1200 }),
        (list, width) => {
          const { lanes } = layOutTimeline(lane(...list.map((at, index) => item(String(index), at))), width);
          const marks = lanes[0]?.marks ?? [];
          expect(marks).toHaveLength(list.length);
          for (const [index, { x, width: own, item: mark }] of marks.entries()) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + own).toBeLessThanOrEqual(width + POINT);
            const before = marks[index - 1];
            if (before) expect((before.item.earliest ?? '') <= (mark.earliest ?? '')).toBe(true);
            if (before) expect(before.x).toBeLessThanOrEqual(x + 0.001);
          }
        },
      ),
    );
  });
});
