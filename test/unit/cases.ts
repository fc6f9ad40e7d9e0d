/** `npm run test:nightly`: everything that is made up by chance is made up far more often. */
export const IS_NIGHT = process.env['NIGHTLY'] === '1';

/** How often a property of the pure rules is tried; `CASES` asks for less (test/mutation). */
export const CASES = IS_NIGHT ? 100_000 : Number(process.env['CASES'] ?? 2_000);

/** How long such a property may take. */
export const PATIENCE = IS_NIGHT ? 3_600_000 : 60_000;
