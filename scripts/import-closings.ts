import { runnerImport } from 'vite';
import { closingsParts } from './closings-parts.ts';

/** @returns a module of src/closings, as the bundle has it; each call has modules of its own */
export async function importClosings<Module>(name: string): Promise<Module> {
  const { module } = await runnerImport<Module>(`./src/closings/${name}.ts`, { plugins: [closingsParts()] });
  return module;
}
