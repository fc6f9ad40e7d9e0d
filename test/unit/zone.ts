import { afterAll, beforeAll } from 'vitest';

/** Lets the machine stand in another time zone for the tests of this `describe`. */
export function inZone(zone: string): void {
  let home: string | undefined;
  beforeAll(() => {
    home = process.env['TZ'];
    process.env['TZ'] = zone;
  });
  afterAll(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });
}
