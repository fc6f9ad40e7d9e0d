import { Watcher } from './watcher';

/**
 * The content script. The name of its global is known only in our own isolated world: the page cannot see it, and
 * the next copy of us, after an update, finds the one before it.
 */
const KEY = Symbol.for('full-stop');
const world = globalThis as { [KEY]?: Watcher };

world[KEY]?.end();
const watcher = new Watcher();
world[KEY] = watcher;
watcher.start();
