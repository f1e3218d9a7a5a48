import type { ChartConfig } from './chart.ts';

/** The config as JSON that may stand inside `<script type="application/json">`: no `<` can close it early. */
export function serializeConfig(config: ChartConfig): string {
  return JSON.stringify(config).replaceAll('<', '\\u003c');
}
