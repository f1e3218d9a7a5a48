import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMap } from '../src/map/create-map.ts';
import { placeLabels } from '../src/map/place-labels.ts';
import { projectMap } from '../src/map/project-map.ts';

const damascus = { id: 'damascus', lat: 33.5, lon: 36.3 };
const mosul = { id: 'mosul', lat: 36.3, lon: 43.1 };
const basra = { id: 'basra', lat: 30.5, lon: 47.8 };

describe('projectMap', () => {
  test('keeps north up and east to the right, inside the frame', () => {
    const { points, width, height } = projectMap([damascus, mosul, basra], ['760', '368'], 600);
    const at = (id: string) => points.find((point) => point.id === id)!;
    expect(at('mosul').x).toBeGreaterThan(at('damascus').x);
    expect(at('mosul').y).toBeLessThan(at('basra').y);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(width - 20);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(height - 20);
    }
  });

  test('draws the countries asked for apart from their neighbours', () => {
    const { countries, others } = projectMap([damascus, mosul], ['760', '368'], 600);
    expect(countries.map(({ code }) => code)).toEqual(['760', '368']);
    for (const { path } of countries) expect(path).toMatch(/^M[\d.,-]+L/);
    expect(others).toMatch(/^M/);
  });

  test('shows land around a place that is alone', () => {
    const { points, countries } = projectMap([mosul], ['368'], 400);
    expect(points[0]?.x).toBeCloseTo(200, 0);
    expect(countries).toHaveLength(1);
  });

  test('wants a place', () => {
    expect(() => projectMap([], ['368'], 400)).toThrow('at least one');
  });
});

describe('createMap', () => {
  test('gives discs whose areas are as their counts, the largest first', () => {
    const { discs } = createMap(
      [
        { ...damascus, name: 'A', count: 4 },
        { ...mosul, name: 'B', count: 16 },
      ],
      ['760'],
      600,
    );
    expect(discs.map(({ id }) => id)).toEqual(['mosul', 'damascus']);
    expect(discs[0]!.radius ** 2 / discs[1]!.radius ** 2).toBeCloseTo(4, 1);
  });
});

test('names cover neither a disc nor each other, and stay in the frame', () => {
  const item = fc.record({
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 400 }),
    radius: fc.integer({ min: 4, max: 24 }),
    width: fc.integer({ min: 10, max: 120 }),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 25 }), (list) => {
      const items = list.map((given, index) => ({ ...given, id: String(index), height: 18 }));
      const labels = placeLabels(items, { width: 500, height: 400 });
      const boxes = labels.map(({ id, x, y }) => ({ id, x, y, width: items[Number(id)]!.width }));
      for (const box of boxes) {
        expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width / 2).toBeLessThanOrEqual(500);
        for (const disc of items) {
          if (disc.id === box.id) continue;
          const apart =
            Math.abs(disc.x - box.x) >= disc.radius + box.width / 2 - 0.001 ||
            Math.abs(disc.y - box.y) >= disc.radius + 9 - 0.001;
          expect(apart).toBe(true);
        }
        for (const other of boxes) {
          if (other.id >= box.id) continue;
          const apart =
            Math.abs(other.x - box.x) >= (other.width + box.width) / 2 - 0.001 ||
            Math.abs(other.y - box.y) >= 18 - 0.001;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});
