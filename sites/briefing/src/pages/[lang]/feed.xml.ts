import { answerWith } from '../../lib/feed-routes.ts';
import { languagePaths } from '../../lib/language-paths.ts';

export const getStaticPaths = languagePaths;

/** New and changed incidents of the whole record, as RSS 2.0. */
export const GET = answerWith('xml');
