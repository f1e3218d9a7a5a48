/** What a live chart says and shows beyond its drawing, in one language: the JSON of `data-chart-words`. */
export interface LiveWords {
  /** How to use it by keyboard; it ends the chart's label. */
  how: string;
  /** Names the group of buttons that show and hide series. */
  legend: string;
  showAll: string;
  /** With `{column}` and `{values}`: what is told of a column. */
  column: string;
  /** With `{series}` and `{count}`: one of the values. */
  value: string;
  /** Between two values. */
  separator: string;
  /** In place of the values of a column that has none. */
  none: string;
}
