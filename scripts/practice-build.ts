import { accessBuild, type AccessBuild } from './access-build.ts';

/** The hosts of the practice chat; a match without a port is one with any. */
export const PRACTICE_MATCHES = ['http://assistant.localhost/*', 'http://companion.localhost/*'];

/**
 * Copies a built extension and gives the copy access to the practice chat. The build that ships knows nothing of it.
 *
 * @param dist folder of the built extension
 * @throws where nothing is built there
 */
export const practiceBuild = (dist: string): AccessBuild => accessBuild(dist, PRACTICE_MATCHES);
