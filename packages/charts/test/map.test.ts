import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMap } from '../src/map/create-map.ts';
import { placeLabels } from '../src/map/place-labels.ts';
import { thinPath } from '../src/map/thin-path.ts';
import { projectMap } from '../src/map/project-map.ts';

const damascus = { id: 'damascus', lat: 33.5, lon: 36.3 };
const mosul = { id: 'mosul', lat: 36.3, lon: 43.1 };
const basra = { id: 'basra', lat: 30.5, lon: 47.8 };

describe('projectMap', () => {
  test('keeps north up and east to the right, inside the frame', () => {
    const places = [damascus, mosul, basra];
    const { at, width, height } = projectMap(places, 600);
    expect(at(mosul).x).toBeGreaterThan(at(damascus).x);
    expect(at(mosul).y).toBeLessThan(at(basra).y);
    for (const { x, y } of places.map(at)) {
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(width - 20);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(height - 20);
    }
  });

  test('knows in which country a spot lies, and draws the rivers', () => {
    const { countries, rivers, at } = projectMap([damascus, mosul], 600);
    const holding = ({ x, y }: { x: number; y: number }) =>
      countries.filter(({ holds }) => holds(x, y)).map(({ code }) => code);
    expect(holding(at(damascus))).toEqual(['760']);
    expect(holding(at(mosul))).toEqual(['368']);
    expect(rivers).toMatch(/^M[\d. -]+l/);
  });

  test('measures kilometres: Damascus and Mosul are some 700 apart', () => {
    const { at, pixelsPerKilometre } = projectMap([damascus, mosul], 600);
    const [a, b] = [at(damascus), at(mosul)];
    const kilometres = Math.hypot(a.x - b.x, a.y - b.y) / pixelsPerKilometre;
    expect(kilometres).toBeGreaterThan(660);
    expect(kilometres).toBeLessThan(740);
  });

  test('shows land around a place that is alone', () => {
    const { at, countries } = projectMap([mosul], 400);
    expect(at(mosul).x).toBeCloseTo(200, 0);
    expect(countries.map(({ code }) => code)).toContain('368');
  });

  test('wants a place', () => {
    expect(() => projectMap([], 400)).toThrow('at least one');
  });
});

describe('createMap', () => {
  const options = {
    width: 600,
    lang: 'en',
    countries: ['760', '368'],
    nameOfCountry: (code: string) => ({ 760: 'Syria', 368: 'Iraq' })[code] ?? null,
  } as const;
  const places = [
    { ...damascus, name: 'A', count: 4 },
    { ...mosul, name: 'B', count: 16 },
  ];

  test('gives discs whose areas are as their counts, the largest first, and says the sizes', () => {
    const { discs, sizes } = createMap(places, options);
    expect(discs.map(({ id }) => id)).toEqual(['mosul', 'damascus']);
    expect(discs[0]!.radius ** 2 / discs[1]!.radius ** 2).toBeCloseTo(4, 1);
    expect(sizes.map(({ count }) => count)).toEqual([1, 16]);
    expect(sizes[1]!.radius).toBe(discs[0]!.radius);
  });

  test('names a country inside its borders, clear of discs and their names', () => {
    const { countryNames, discs, labels } = createMap(places, options);
    expect(countryNames.map(({ name }) => name).sort()).toEqual(['Iraq', 'Syria']);
    const { countries } = projectMap(places, 600);
    for (const { code, x, y } of countryNames) {
      expect(countries.find((country) => country.code === code)?.holds(x, y)).toBe(true);
      for (const other of [...discs, ...labels]) expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(12);
    }
  });

  test('writes towns in the language of the page where they cover nothing, more of them where there is room', () => {
    const wide = createMap(places, { ...options, width: 992, lang: 'ar' });
    const narrow = createMap(places, { ...options, width: 340 });
    expect(wide.towns.map(({ name }) => name)).toContain('دير الزور');
    expect(narrow.towns.length).toBeLessThan(wide.towns.length);
    // A disc stands on Damascus: the town is not written over it.
    expect(wide.towns.map(({ id }) => id)).not.toContain('damascus');
  });

  test('has a round length to measure by', () => {
    expect(createMap(places, options).scale).toMatchObject({ kilometres: 100 });
  });
});

test('a thinned line keeps its ends and its far points, and stays closed', () => {
  expect(thinPath('M0,0L0.5,0L1,0L5,0L5.2,0ZM9,9L9.1,8.5', 2)).toBe('M0 0l5 0l.2 0zM9 9l.1-.5');
  expect(thinPath('M10.5,0L-0.5,-12', 2)).toBe('M10.5 0l-11-12');
  expect(thinPath('', 2)).toBe('');
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
