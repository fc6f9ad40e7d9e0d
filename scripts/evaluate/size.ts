/** What src/closings weighs in the bundle. npm run -s evaluate -- --size */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { closingsParts } from '../closings-parts.ts';

/** @returns the file of an extra, as it is shipped */
async function extra(name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [closingsParts(true)],
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry: `src/page/extras/${name}.ts`, name: 'extra', formats: ['iife'] },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built.flatMap(({ output }) => output);
  return chunk && 'code' in chunk ? chunk.code : '';
}

const bytes = (code: string): string => `${Buffer.byteLength(code)} bytes (gzip ${gzipSync(code).length})`;

/** Prints bytes of what each page with a chat loads, of each language, and of all. */
export async function showSizes(codes: readonly string[]): Promise<void> {
  const base = await extra('closings');
  console.log(`base ${bytes(base)}`);
  let all = base;
  for (const code of codes) {
    const own = await extra(`closings-${code}`);
    all += own;
    const source = readFileSync(`src/closings/languages/${code}.ts`).length;
    console.log(
      `${code} ${bytes(own)}, with the base ${Buffer.byteLength(base + own)}, its source ${source}`,
    );
  }
  console.log(`all ${bytes(all)}`);
}
