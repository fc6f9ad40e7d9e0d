/**
 * How long the endurance runs are: short ones with every test, whole ones with `npm run test:endurance`. Parts of them,
 * for machines with little time: `ENDURANCE=0.25` is a quarter of each, and another `ENDURANCE_SEED` is another quarter.
 */
const share = Number(process.env['ENDURANCE'] ?? 0);

const IS_WHOLE = share > 0;
export const SEED = Number(process.env['ENDURANCE_SEED'] ?? 1);

/** @returns how often something is done */
export const times = (short: number, whole: number): number => (IS_WHOLE ? Math.ceil(whole * share) : short);

/** An endurance run may take this long. */
export const PATIENCE_MS = IS_WHOLE ? 60 * 60_000 : 4 * 60_000;

export const note = (what: string, figures: object): void => console.info(what, JSON.stringify(figures));
