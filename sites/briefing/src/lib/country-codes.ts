/** ISO 3166 numeric codes, by which Natural Earth names countries: those the briefing is about. */
export const countryCodes = { sy: '760', iq: '368', jo: '400' } as const;

/** Their neighbours, named on the map so that a reader finds their way. */
export const neighbourCodes = { tr: '792', ir: '364', sa: '682', lb: '422' } as const;
