import { closingsParts } from '../../scripts/closings-parts.ts';

/** The tests of what is changed: each runs once for each change that it meets, so properties are tried less often. */
export default {
  plugins: [closingsParts()],
  test: {
    include: [
      'test/unit/core/**/*.test.ts',
      'test/unit/closings/response.test.ts',
      'test/unit/research/**/*.test.ts',
    ],
    exclude: ['**/*.fuzz.test.ts', '**/quota.test.ts', '**/{clock,limits}.property.test.ts'],
    env: { CASES: '30' },
    isolate: false,
    testTimeout: 20_000,
  },
};
