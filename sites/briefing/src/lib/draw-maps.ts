import { createMap, type CreatedMap } from '@mujaz/charts';
import type { Dataset } from '@mujaz/dataset';
import { countryCodes, neighbourCodes } from './country-codes.ts';
import { languages, type Lang } from './languages.ts';
import { createNames } from './names.ts';

/** The map of the bases for three widths of the page, or null where no base has an attack. */
export type DrawnMaps = Record<Lang, { room: 'wide' | 'middle' | 'narrow'; map: CreatedMap }[] | null>;

const rooms = [
  { room: 'wide', width: 992 },
  { room: 'middle', width: 680 },
  { room: 'narrow', width: 340 },
] as const;

/** Lays out the bases that attacks are told of. */
export function drawMaps({ knowledge, statistics }: Dataset): DrawnMaps {
  const counts = new Map(statistics.all.byBase.rows.map(({ key, count }) => [key, count]));
  const of = (lang: Lang) => {
    const names = createNames(knowledge, lang);
    const places = knowledge.bases.flatMap(({ id, location }) => {
      const count = counts.get(id) ?? 0;
      return count > 0 ? [{ id, lat: location.lat, lon: location.lon, name: names.base(id), count }] : [];
    });
    if (places.length === 0) return null;
    const named = new Map(
      Object.entries({ ...countryCodes, ...neighbourCodes }).map(([code, numeric]) => [numeric, names.country(code)]),
    );
    return rooms.map(({ room, width }) => ({
      room,
      map: createMap(places, {
        width,
        lang,
        countries: Object.values(countryCodes),
        nameOfCountry: (code) => named.get(code as '760') ?? null,
      }),
    }));
  };
  const [ar, en] = languages;
  return { [ar]: of(ar), [en]: of(en) } as DrawnMaps;
}
