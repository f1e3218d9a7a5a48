import { createMap, type CreatedMap } from '@mujaz/charts';
import type { Dataset } from '@mujaz/dataset';
import { languages, type Lang } from './languages.ts';
import { countryCodes } from './country-codes.ts';
import { createNames } from './names.ts';

/** The map of the bases at two widths, or null where no base has an attack. */
export type DrawnMaps = Record<Lang, { wide: CreatedMap; narrow: CreatedMap } | null>;

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
    const draw = (width: number) => createMap(places, Object.values(countryCodes), width);
    return { wide: draw(760), narrow: draw(340) };
  };
  const [ar, en] = languages;
  return { [ar]: of(ar), [en]: of(en) } as DrawnMaps;
}
