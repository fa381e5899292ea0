/**
 * A page of somebody else must not use the reader's browser to ask here: neither by a name of its own that is made to
 * lead to this machine (DNS rebinding: the Host gives it away), nor from its own address (the Origin gives it away).
 */
import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler } from 'express';
import { Forbidden, InvalidInput, type IntendedError } from '../errors.ts';
import { isTrustedPeer, toPlainAddress } from './addresses.ts';
import { sendError } from './errors.ts';
import { isNamedBy, isThisMachine, toHostName, type HostName } from './host-names.ts';
import type { HttpSettings } from './settings.ts';

type Names = Pick<HttpSettings, 'host' | 'allowedHosts'>;

const SHOWN = 100;

/**
 * 421 for a host that is not ours, 400 where a request names none or several. It holds for every address alike, for
 * `/livez` too: a probe asks by `localhost` or by the address it connects to, and both are always ours.
 */
export function checkHost(names: Names): RequestHandler {
  return (request, response, next) => {
    const asked = namedHosts(request);
    if (asked === null) return sendError(response, NO_ONE_HOST, 400);
    const stranger = asked.find((host) => !isOurs(host, names, request));
    if (!stranger) return next();
    sendError(response, notOurs(stranger), 421);
  };
}

/** 403 for whatever is more than reading and comes from a page that is not ours; programs send no Origin. */
export function checkOrigin({ allowedHosts }: Names): RequestHandler {
  return (request, response, next) => {
    const { origin, 'sec-fetch-site': site } = request.headers;
    if (request.method === 'GET') return next();
    const isOwn = origin === undefined || isOwnOrigin(origin, request, allowedHosts);
    if (isOwn && site !== 'cross-site') return next();
    sendError(response, fromElsewhere(origin), 403);
  };
}

/**
 * Every host that the request names: in its one Host header, in an address line of the absolute form, and what a trusted
 * proxy says it was asked for. All of them must be ours, or it would be enough to lie in one of them.
 * @returns null where the Host is missing, double or no host at all
 */
function namedHosts(request: Request): HostName[] | null {
  const hosts = request.rawHeaders.filter((_, i, all) => i % 2 === 1 && all[i - 1]?.toLowerCase() === 'host');
  if (hosts.length !== 1) return null;
  const named = [...hosts, ...absoluteForm(request), ...forwardedHosts(request)].map(toHostName);
  return named.every((host) => host !== null) ? named : null;
}

/** `GET http://name/path`: what proxies are asked, and what goes before the Host header. */
function absoluteForm({ url = '' }: IncomingMessage): string[] {
  const match = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^/?#]*)/i.exec(url);
  return match ? [match[1] as string] : [];
}

function forwardedHosts(request: Request): string[] {
  const told = request.headers['x-forwarded-host'];
  if (told === undefined || !isTrustedPeer(request)) return [];
  return String(told)
    .split(',')
    .map((host) => host.trim());
}

/** A literal address that the connection arrived at cannot be a name that somebody made lead here. */
function isOurs(host: HostName, { host: bound, allowedHosts }: Names, { socket }: IncomingMessage): boolean {
  return (
    isThisMachine(host) ||
    host.name === toPlainAddress(socket.localAddress) ||
    (!isAnyAddress(bound) && host.name === toHostName(bound.includes(':') ? `[${bound}]` : bound)?.name) ||
    allowedHosts.some((rule) => isNamedBy(rule, host))
  );
}

/** `0.0.0.0` and `::` listen on every address and are the name of none; browsers have let pages of others ask them. */
function isAnyAddress(address: string): boolean {
  return address === '0.0.0.0' || /^[0:]+$/.test(address);
}

/** The page and the request name the same host and port, or the page is one that ALLOWED_HOSTS names. */
function isOwnOrigin(origin: string, request: Request, allowed: readonly string[]): boolean {
  const page = toHostName(/^https?:\/\/(.*)$/.exec(origin)?.[1] ?? '');
  if (!page) return false;
  const isSame = (host: HostName) => host.name === page.name && host.port === page.port;
  return (namedHosts(request) ?? []).some(isSame) || allowed.some((rule) => isNamedBy(rule, page));
}

const NO_ONE_HOST = new InvalidInput({
  zh: '请求没有写明一个主机名，请带上唯一一个正确的 Host 请求头。',
  en: 'The request does not name one host; please send exactly one correct Host header.',
});

function notOurs({ name, port }: HostName): IntendedError {
  const shown = `${name.includes(':') ? `[${name}]` : name}${port === null ? '' : `:${port}`}`.slice(0, SHOWN);
  return new Forbidden({
    zh: `本服务不以“${shown}”这个名字应答。请用本机地址打开；确要用这个名字，请由管理员把它加入设置 ALLOWED_HOSTS。`,
    en: `This service does not answer to the name "${shown}". Please open it by an address of its machine; if the name is right, whoever runs the service adds it to the setting ALLOWED_HOSTS.`,
  });
}

function fromElsewhere(origin: string | undefined): IntendedError {
  const shown = (origin ?? '').slice(0, SHOWN);
  return new Forbidden({
    zh: `请求来自别处的页面${shown && `（${shown}）`}，不予受理。请在本服务自己的页面上操作；确属自己的页面，请由管理员把它的域名加入设置 ALLOWED_HOSTS。`,
    en: `The request comes from a page of somewhere else${shown && ` (${shown})`} and is refused. Please use this service's own pages; if that page is yours, whoever runs the service adds its host to the setting ALLOWED_HOSTS.`,
  });
}
