import { closingsParts } from '../../scripts/closings-parts.ts';

/** The fast tests of what is changed; the long ones would be run once for each change. */
export default {
  plugins: [closingsParts()],
  test: {
    include: ['test/unit/core/**/*.test.ts', 'test/unit/closings/response.test.ts'],
    exclude: ['**/*.property.test.ts', '**/*.fuzz.test.ts', '**/quota.test.ts'],
    testTimeout: 20_000,
  },
};
