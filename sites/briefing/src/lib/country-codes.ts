/** ISO 3166 numeric codes, by which Natural Earth names countries. */
export const countryCodes = { sy: '760', iq: '368', jo: '400' } as const;
