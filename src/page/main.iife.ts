import { Watcher } from './watcher';

/**
 * The content script. The name of its global is known only in our own isolated world: the page cannot see it, and a
 * second copy of us in that world finds the first. After a reload Chromium gives us a new world (156): the old copy then
 * ends itself at its next beat.
 */
const KEY = Symbol.for('full-stop');
const world = globalThis as { [KEY]?: Watcher };

world[KEY]?.end();
const watcher = new Watcher();
world[KEY] = watcher;
watcher.start();
