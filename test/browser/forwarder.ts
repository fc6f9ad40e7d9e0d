import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { LoggedRequest, Proxy } from '../replay/proxy.ts';

/**
 * A proxy that hands on what goes to one server of ours as it comes, so that replies stream; all else ends here. The
 * proxy of the replay gives whole answers only.
 *
 * @param target port of the server
 */
export async function startForwarder(target: number): Promise<Proxy> {
  const requests: LoggedRequest[] = [];
  const server = createServer((request, response) => {
    const address = URL.parse(request.url ?? '');
    const isOurs =
      address !== null && address.hostname.endsWith('localhost') && Number(address.port) === target;
    const path = address ? address.pathname + address.search : '';
    requests.push(logged(request, { host: address?.hostname ?? '', path, served: isOurs }));
    if (isOurs) handOn(request, response, target, path);
    else response.writeHead(403).end();
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    requests.push(logged(request, { host, path: '', served: false }));
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { port: (server.address() as AddressInfo).port, requests, close };
}

function logged(
  { method = '', headers, socket }: IncomingMessage,
  where: Pick<LoggedRequest, 'host' | 'path' | 'served'>,
): LoggedRequest {
  const isExtension = /^(chrome|moz)-extension:/.test(headers.origin ?? headers.referer ?? '');
  const sender = isExtension ? 'extension' : where.served ? 'page' : 'browser';
  return { ...where, method, headers, sender, at: Date.now(), client: socket.remotePort ?? 0 };
}

function handOn(request: IncomingMessage, response: ServerResponse, port: number, path: string): void {
  const { method, headers } = request;
  const onward = ask({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    response.flushHeaders();
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  // A reader who stops a reply hangs up: the server is to notice.
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}
