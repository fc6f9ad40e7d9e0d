/** Where our screens lie within the extension, without a slash at the start. */
export const POPUP = 'src/popup/index.html';
export const DASHBOARD = 'src/dashboard/index.html';
export const WELCOME = 'src/welcome/index.html';
