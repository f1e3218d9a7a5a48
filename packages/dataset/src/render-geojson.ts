import { basesWithRecord } from './bases-with-record.ts';
import type { Dataset } from './dataset.ts';

/** The bases with a record as a GeoJSON FeatureCollection (RFC 7946): points, longitude first. */
export function renderGeoJson(dataset: Dataset): object {
  return {
    type: 'FeatureCollection',
    features: basesWithRecord(dataset).map(({ id, names, country, region, location, placedAt }) => {
      const here = dataset.incidents.filter(({ target }) => target.base === id);
      return {
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: [location.lon, location.lat] },
        properties: {
          name_ar: names.ar,
          name_en: names.en,
          country,
          region_ar: region.ar,
          region_en: region.en,
          placed_at_ar: placedAt?.ar ?? null,
          placed_at_en: placedAt?.en ?? null,
          attacks: here.filter(({ kind }) => kind === 'attack').length,
          strikes: here.filter(({ kind }) => kind === 'strike').length,
        },
      };
    }),
  };
}
