import { answerWith } from '../../lib/feed-routes.ts';
import { languagePaths } from '../../lib/language-paths.ts';

export const getStaticPaths = languagePaths;

/** New and changed incidents of the whole record, as JSON Feed 1.1. */
export const GET = answerWith('json');
