/** The page's font is not known when a chart is drawn and may be wider; labels get this much more room than they measure. */
export const ALLOWANCE = 1.1;
