import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';

/** What is answered under a host and a path (with its query). Null: this is not served here. */
export type Serve = (host: string, path: string) => Answer | null;

export interface Answer {
  body: string | Buffer;
  /** Content type. */
  type: string;
  headers?: Record<string, string>;
}

/**
 * `page`: to a host that we serve, or by its origin from a page there. `extension`: says that itself by its origin.
 * `browser`: everything else, which is the browser's own traffic. A worker with access to a site may send there
 * without an origin: so a test holds the requests of the sites against the list that it expects.
 */
export type Sender = 'page' | 'extension' | 'browser';

export interface LoggedRequest {
  /** Wall clock. */
  at: number;
  /** The browser's own port, one a connection. */
  client: number;
  /** `CONNECT` opens a connection; what goes through it follows under its own method. */
  method: string;
  host: string;
  /** Empty for `CONNECT`. */
  path: string;
  sender: Sender;
  /** Whether `serve` knew it. */
  served: boolean;
  headers: IncomingHttpHeaders;
}

export interface Proxy {
  port: number;
  /** Grows while the proxy runs. */
  requests: LoggedRequest[];
  close(): Promise<void>;
}

/**
 * A proxy on this machine that is the whole internet to a browser: every host ends here, nothing goes out. What
 * `serve` does not know is refused (403). Connections to unknown hosts are opened all the same, since their
 * requests tell more than the name of a host.
 */
export async function startProxy({ serve }: { serve: Serve }): Promise<Proxy> {
  const requests: LoggedRequest[] = [];
  const note = noting(requests);
  const answer: RequestListener = (request, response) => send(response, note(request, serve));
  const inner = createTlsServer(makeCertificate('full-stop-test.localhost'), answer);
  const outer = createServer(answer);
  // A browser that trusts no such certificate hangs up; that is its right, and visible in the log.
  inner.on('tlsClientError', (_, socket) => socket.destroy());
  for (const server of [inner, outer]) {
    server.on('upgrade', (request, socket) => {
      note(request, nothing);
      socket.destroy();
    });
  }
  outer.on('connect', (request: IncomingMessage, socket: Socket) => {
    note(request, nothing);
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    inner.emit('connection', socket);
  });
  const hangUp = rememberSockets(outer);
  await new Promise<void>((done) => outer.listen(0, '127.0.0.1', done));
  const close = async (): Promise<void> => {
    hangUp();
    await new Promise((done) => outer.close(done));
  };
  return { port: (outer.address() as AddressInfo).port, requests, close };
}

const nothing: Serve = () => null;

/** @returns a function that ends all connections, tunnels too, which the server itself no longer knows */
function rememberSockets(server: Server): () => void {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  return () => sockets.forEach((socket) => socket.destroy());
}

/** @returns a function that logs a request, and says what is served for it */
function noting(requests: LoggedRequest[]): (request: IncomingMessage, serve: Serve) => Answer | null {
  const hosts = new Set<string>();
  return (request, serve) => {
    const entry = logged(request);
    const found = serve(entry.host, entry.path);
    if (found !== null) hosts.add(entry.host);
    requests.push({ ...entry, served: found !== null, sender: senderOf(entry, hosts) });
    return found;
  };
}

function send(response: ServerResponse, answer: Answer | null): void {
  if (answer === null) {
    response.writeHead(403).end();
    return;
  }
  response.writeHead(200, { 'content-type': answer.type, 'cache-control': 'no-store', ...answer.headers });
  response.end(answer.body);
}

function logged(request: IncomingMessage): LoggedRequest {
  const method = request.method ?? '';
  const isTunnel = method === 'CONNECT';
  // Through a tunnel only the path comes; plain http names its whole address.
  const address = isTunnel ? `https://${request.url}` : (request.url ?? '/');
  const { hostname, pathname, search } = new URL(
    address,
    `https://${request.headers.host ?? 'unknown.invalid'}`,
  );
  return {
    at: Date.now(),
    client: request.socket.remotePort ?? 0,
    method,
    host: hostname,
    path: isTunnel ? '' : pathname + search,
    sender: 'browser',
    served: false,
    headers: request.headers,
  };
}

function senderOf({ host, headers }: LoggedRequest, hosts: ReadonlySet<string>): Sender {
  const from = headers.origin ?? headers.referer ?? '';
  if (/^(chrome|moz)-extension:/.test(from)) return 'extension';
  return hosts.has(host) || hosts.has(URL.parse(from)?.hostname ?? '') ? 'page' : 'browser';
}

/**
 * Content security policy of a chat site. Whatever it says, no script but the player's runs.
 * @param strict no inline style either, which is stricter than ChatGPT: its own pages have style attributes
 */
export const policyOf = (player: string, strict: boolean): string =>
  [
    `default-src 'self'`,
    `script-src ${player}`,
    `style-src 'self'${strict ? '' : ` 'unsafe-inline'`}`,
    `img-src 'self' data: blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
