import { expect, test } from 'vitest';
import { browse, open, setUpSite } from './browse.ts';
import { fullest, urls } from './built-site.ts';

setUpSite();

test('the policy allows no inline script or style', async () => {
  await browse({}, async (page) => {
    await open(page, urls.page('en', `bases/${fullest}`));
    const policy = await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(await page.locator('[style]').count()).toBe(0);
  });
});
