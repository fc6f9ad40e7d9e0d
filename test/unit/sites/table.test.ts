import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readResults, sitesPage } from '../../../scripts/sites-table';
import { SITES } from '../../../src/sites';

const page = readFileSync(new URL('../../../docs/sites.md', import.meta.url), 'utf8');

it('says of the sites what the code says: else run npm run -s sites:table -- --write', async () => {
  expect(page).toBe(await sitesPage(SITES, readResults()));
});
