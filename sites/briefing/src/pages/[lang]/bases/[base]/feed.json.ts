import { answerWith, basePaths } from '../../../../lib/feed-routes.ts';

export const getStaticPaths = basePaths;

/** New and changed incidents of one base, as JSON Feed 1.1. */
export const GET = answerWith('json');
