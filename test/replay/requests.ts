import type { LoggedRequest } from './proxy.ts';

/** What browsers send by themselves: updates, dictionaries, settings. */
const MAKERS = /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|firefox)\.(com|net|org)$/;

/**
 * @param pages the html of everything that was served
 * @returns requests that neither a page nor the browser accounts for: a test expects none
 */
export function strangers(requests: readonly LoggedRequest[], pages: readonly string[]): LoggedRequest[] {
  return requests.filter((request) => {
    if (request.sender === 'extension') return true;
    if (request.served) return false;
    if (request.sender === 'browser' && MAKERS.test(request.host)) return false;
    if (request.method === 'CONNECT') return !isNamed(request.host, requests, pages);
    // A saved page still names pictures; anything else that goes to a site was not asked for by the page.
    return !pages.some((html) => html.includes(request.path) && request.path.length > 1);
  });
}

/** A tunnel to a host that is served, or that a page names. */
const isNamed = (host: string, requests: readonly LoggedRequest[], pages: readonly string[]): boolean =>
  requests.some((request) => request.served && request.host === host) ||
  pages.some((html) => html.includes(host));
