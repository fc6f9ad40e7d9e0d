export default { test: { include: ['test/frictionless/*.test.ts'], testTimeout: 60_000 } };
