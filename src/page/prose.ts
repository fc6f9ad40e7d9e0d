/** What of a page's text is prose of the bot, told by the elements' names. */

export const BLOCKS =
  'address,article,aside,blockquote,dd,details,div,dl,dt,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,ol,p,' +
  'pre,section,table,ul';

/** What nobody reads: controls, pictures, and what only screen readers hear. */
export const UNREAD = [
  'button,select,textarea,input,svg,style,script,template,iframe',
  '[role="button"],[aria-hidden="true"],[hidden],[contenteditable="true"]',
  '.sr-only,.visually-hidden,.cdk-visually-hidden',
].join();

/** Not prose of the bot: code, tables, quotations, drafts, citations too. */
export const ASIDE = `${UNREAD},pre,table,blockquote,sup,[data-writing-block]`;
