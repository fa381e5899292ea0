import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { isLoopback } from './addresses.ts';

/** A host as a request or a setting names it, in the one way in which names can be compared. */
export interface HostName {
  /** Lower case, without the dot of an absolute name; an IPv6 address in its short form, without brackets. */
  name: string;
  /** Null where none is named. */
  port: number | null;
}

const AUTHORITY = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9_][a-z0-9_.-]*?))\.?(?::(\d{1,5}))?$/;

/** `Example.ORG.:8080`, `[::1]:4000`, `127.0.0.1` → name and port; null for what names no host. */
export function toHostName(authority: string): HostName | null {
  const match = AUTHORITY.exec(authority.toLowerCase());
  if (!match) return null;
  const [, v6, other, port] = match;
  const name = v6 === undefined ? domainToASCII(other ?? '') : isIP(v6) === 6 ? new URL(`http://[${v6}]`).hostname.slice(1, -1) : '';
  if (name === '' || Number(port ?? 0) > 65_535) return null;
  return { name, port: port === undefined ? null : Number(port) };
}

/** Whether the host is this machine as it calls itself, on whatever port: a forwarded port of an SSH tunnel is another one. */
export function isThisMachine({ name }: HostName): boolean {
  return name === 'localhost' || isLoopback(name);
}

/** Browsers leave these out. */
const USUAL_PORTS: readonly number[] = [80, 443];

/** Whether a rule of ALLOWED_HOSTS (`name`, `name:port`, `*.domain`) names the host. */
export function isNamedBy(rule: string, { name, port }: HostName): boolean {
  const isWild = rule.startsWith('*.');
  const wanted = toHostName(isWild ? rule.slice(2) : rule);
  if (!wanted || !fitsPort(wanted.port, port)) return false;
  return isWild ? name.endsWith(`.${wanted.name}`) : name === wanted.name;
}

function fitsPort(wanted: number | null, port: number | null): boolean {
  return wanted === null || wanted === port || (port === null && USUAL_PORTS.includes(wanted));
}
