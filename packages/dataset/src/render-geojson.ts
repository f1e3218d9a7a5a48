import { basesWithRecord } from './bases-with-record.ts';
import type { Dataset } from './dataset.ts';
import { formatEdtf } from './format-edtf.ts';

interface FeatureCollection {
  type: 'FeatureCollection';
  features: object[];
}

/** The bases with a record as a GeoJSON FeatureCollection (RFC 7946): points, longitude first. */
export function renderBases(dataset: Dataset): FeatureCollection {
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

/**
 * The incidents as a GeoJSON FeatureCollection, each at the point of its base. One that names no base is unlocated: its
 * geometry is null, as RFC 7946 has it.
 */
export function renderIncidents(dataset: Dataset): FeatureCollection {
  const bases = new Map(dataset.knowledge.bases.map((base) => [base.id, base]));
  return {
    type: 'FeatureCollection',
    features: dataset.incidents.map(({ id, kind, target, when, weapons, claimedBy, blamedOn, ...incident }) => {
      const base = bases.get(target.base ?? '');
      return {
        type: 'Feature',
        id,
        geometry: base ? { type: 'Point', coordinates: [base.location.lon, base.location.lat] } : null,
        properties: {
          kind,
          base: target.base,
          name_ar: base?.names.ar ?? null,
          name_en: base?.names.en ?? null,
          country: base?.country ?? null,
          place: target.place,
          earliest: when.earliest,
          latest: when.latest,
          precision: when.precision,
          when_edtf: formatEdtf(when),
          weapons: weapons.map(({ type }) => type),
          claimed_by: claimedBy,
          blamed_on: blamedOn,
          killed_low: incident.killed?.low ?? null,
          killed_high: incident.killed?.high ?? null,
          injured_low: incident.injured?.low ?? null,
          injured_high: incident.injured?.high ?? null,
          grade: incident.grade,
        },
      };
    }),
  };
}
