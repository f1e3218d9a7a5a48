/** Which charts stand on the summary and on the page of a base, in this order. Only these are made as files. */
export const shownCharts = {
  summary: ['month-by-weapon', 'by-base', 'by-claimant'],
  base: ['month-by-weapon', 'by-grade'],
};
