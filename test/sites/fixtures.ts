import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('fixtures/', import.meta.url);

/** What a fixture says of itself in its first line. */
export interface Fixture {
  name: string;
  layout: string;
  /** Oldest first, as `user` or `reply#id`. */
  turns: string[];
  /** How the newest reply ends. */
  ends: string;
  /** Whether that reply is being written, finished, or nothing in the page says either. */
  now: 'streaming' | 'finished' | 'unsaid';
  html: string;
}

const FORM = /^<!-- layout: (.+?); turns: (.+?); (?:now: (streaming|finished); )?ends: (.+) -->\n/;

/** @returns the small pages that were written from the facts: `<site>.html` and `<site>-<what is special>.html` */
export function fixtures(): Fixture[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => parse(file.replace('.html', ''), readFileSync(new URL(file, FOLDER), 'utf8')));
}

/** @returns the one of these sites that the fixture is of: the longest id that its name begins with */
export function siteOf<S extends { id: string }>(fixture: Fixture, sites: readonly S[]): S {
  const fitting = sites.filter(({ id }) => fixture.name === id || fixture.name.startsWith(`${id}-`));
  const longest = fitting.toSorted((a, b) => b.id.length - a.id.length)[0];
  if (longest === undefined) throw new Error(`no site is called as ${fixture.name} begins`);
  return longest;
}

function parse(name: string, html: string): Fixture {
  const [, layout, turns, now = 'unsaid', ends] = FORM.exec(html) ?? [];
  if (layout === undefined || turns === undefined || ends === undefined) {
    throw new Error(`${name}.html does not begin with <!-- layout: …; turns: …; ends: … -->`);
  }
  return { name, layout, turns: turns.split(' '), ends, now: now as Fixture['now'], html };
}
