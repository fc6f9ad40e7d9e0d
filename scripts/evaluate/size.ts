/** What src/closings weighs in the bundle. npm run -s evaluate -- --size */
import { readFileSync } from 'node:fs';
import { build, type Rolldown } from 'vite';

const LANGUAGE = /languages\/[a-z]{2}\.ts$/;

async function minified(only: (id: string) => boolean): Promise<number> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'leave-out',
        transform: (_code, id) => (LANGUAGE.test(id) && !only(id) ? 'export default {}' : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry: 'src/closings/index.ts', name: 'closings', formats: ['iife'] },
    },
  })) as Rolldown.RolldownOutput[];
  return built
    .flatMap(({ output }) => output)
    .reduce((sum, chunk) => sum + ('code' in chunk ? Buffer.byteLength(chunk.code) : 0), 0);
}

/** Prints bytes of the whole, of the core without languages, and of each language. */
export async function showSizes(codes: readonly string[]): Promise<void> {
  const core = await minified(() => false);
  console.log(`whole ${await minified(() => true)} bytes, core ${core}`);
  for (const code of codes) {
    const size = (await minified((id) => id.endsWith(`/${code}.ts`))) - core;
    console.log(`${code} ${size} (source ${readFileSync(`src/closings/languages/${code}.ts`).length})`);
  }
}
