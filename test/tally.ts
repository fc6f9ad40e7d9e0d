import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the one line that a machine reads: `N passed, N failed`, and what was skipped where any was. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string): number => states.filter((one) => one === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandled.length;
    const skipped = count('skipped');
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    process.on('exit', () =>
      console.log(`${count('passed')} passed, ${count('failed') + broken} failed${tail}`),
    );
  }
}
