/**
 * The name under which the page script marks what is folded, and by which the worker's rule finds it. It is the one
 * thing of ours that a page can see, and only while something is folded: docs/privacy.md.
 */
export const FOLD_NAME = 'full-stop-fold';
