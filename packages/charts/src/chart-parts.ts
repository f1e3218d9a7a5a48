import { BarController, BarElement, CategoryScale, Legend, LinearScale } from 'chart.js';
import { apart } from './apart.ts';
import { fittedLabels } from './fitted-labels.ts';
import { valueLabels } from './value-labels.ts';

/** What a config needs of Chart.js, and our plugins: the same when it is drawn and when it is live. */
export const chartParts = [
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  apart,
  fittedLabels,
  valueLabels,
];
