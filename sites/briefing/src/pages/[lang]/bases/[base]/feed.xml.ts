import { answerWith, basePaths } from '../../../../lib/feed-routes.ts';

export const getStaticPaths = basePaths;

/** New and changed incidents of one base, as RSS 2.0. */
export const GET = answerWith('xml');
