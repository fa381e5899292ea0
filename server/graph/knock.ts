/** Asks an address whether a Bolt server is behind it, and what else it is if not: the driver itself tells these apart only in prose. */
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/**
 * What is behind an address. `silent`: it takes the call and says nothing; `closed`: it hangs up; `needs-tls`, `not-tls`: Bolt is
 * spoken there, but with TLS, or without; `untrusted`: its certificate is of no known authority, of another name or out of date.
 */
export type Knock = 'bolt' | 'http' | 'unknown-host' | 'unreachable' | 'silent' | 'closed' | 'needs-tls' | 'not-tls' | 'untrusted';
type Line = 'plain' | 'tls' | 'tls-any-certificate';

/** The magic number of Bolt and four ranges of versions; which one is chosen does not matter here. */
const HELLO = Buffer.from('6060b01700080805000204040000010400000003', 'hex');
const DEFAULT_PORT = 7687;

/** Knocks once, and once more in the other way where that tells more. Takes at most so many milliseconds, whatever the other side does. */
export async function knock(uri: string, milliseconds: number): Promise<Knock> {
  const { protocol, hostname, port } = new URL(uri);
  const target = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || DEFAULT_PORT) };
  const line = /\+ssc:$/.test(protocol) ? 'tls-any-certificate' : /\+s:$/.test(protocol) ? 'tls' : 'plain';
  const found = await knockOnce(target, line, milliseconds / 2);
  if (found !== 'closed') return found;
  const other = await knockOnce(target, line === 'plain' ? 'tls-any-certificate' : 'plain', milliseconds / 2);
  if (other === 'bolt') return line === 'plain' ? 'needs-tls' : 'not-tls';
  return other === 'http' ? other : found;
}

/** An address as it may be shown and logged. */
export function withoutLogin(uri: string): string {
  return uri.replace(/\/\/[^/]*@/, '//');
}

function knockOnce(target: { host: string; port: number }, line: Line, milliseconds: number): Promise<Knock> {
  return new Promise((resolve) => {
    let isThere = false;
    const socket = open(target, line);
    const finish = (found: Knock) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(found);
    };
    const timer = setTimeout(() => finish(isThere ? 'silent' : 'unreachable'), milliseconds);
    socket.once('connect', () => {
      isThere = true;
      if (line === 'plain') socket.write(HELLO);
    });
    socket.once('secureConnect', () => socket.write(HELLO));
    socket.once('data', (data) => finish(data.toString('latin1').startsWith('HTTP') ? 'http' : 'bolt'));
    socket.once('end', () => finish('closed'));
    socket.on('error', (error) => finish(toKnock(error, isThere)));
  });
}

function open({ host, port }: { host: string; port: number }, line: Line): Socket {
  if (line === 'plain') return connectTcp({ host, port });
  const servername = isIP(host) ? {} : { servername: host };
  return connectTls({ host, port, ...servername, rejectUnauthorized: line === 'tls' });
}

function toKnock({ code = '' }: NodeJS.ErrnoException, isThere: boolean): Knock {
  if (/^(ENOTFOUND|EAI_)/.test(code)) return 'unknown-host';
  if (/CERT|SIGNATURE|ISSUER|SELF_SIGNED|ALTNAME/.test(code)) return 'untrusted';
  return isThere ? 'closed' : 'unreachable';
}
