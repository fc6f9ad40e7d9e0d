/** src/sites/cards.ts: of each site what screens need to know. Written by npm run -s sites:table -- --write */
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Card } from '../src/sites/card.ts';
import type { Site } from '../src/sites/site.ts';

export const CARDS_FILE = fileURLToPath(new URL('../src/sites/cards.ts', import.meta.url));

const HEAD = `import type { Card } from './card';

// Made from the site files by \`npm run -s sites:table -- --write\`; a test holds it against them.

// prettier-ignore
export const CARDS: readonly Card[] = [
`;

/** @returns the file as it should be, one line a site */
export async function cardsFile(sites: readonly Site[]): Promise<string> {
  const options = { ...(await resolveConfig(CARDS_FILE)), parser: 'typescript', printWidth: 10_000 };
  const lines = sites.map(async (site) => {
    const line = await format(`[${JSON.stringify(cardOf(site))}]`, options);
    return `  ${line.trim().replace(/^\[|\];$/g, '')},\n`;
  });
  return `${HEAD}${(await Promise.all(lines)).join('')}];\n`;
}

function cardOf({ id, name, kind, support, hosts, core, adults, at, layouts, guard }: Site): Card {
  return {
    id,
    name,
    kind,
    support,
    hosts,
    ...(core ? { core } : {}),
    ...(adults ? { adults } : {}),
    ...(at === undefined ? {} : { at }),
    ...(layouts.length > 0 ? { facts: true } : {}),
    ...(guard?.userNames ? { byName: true } : {}),
  };
}
