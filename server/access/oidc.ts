/** Single sign-on by OpenID Connect: the code flow with PKCE, state and nonce, checked by openid-client. */
import * as client from 'openid-client';
import { Busy, Forbidden, Unauthenticated } from '../errors.ts';
import type { Role } from './roles.ts';
import { ROLES } from './roles.ts';

export interface OidcSettings {
  /** The address of the provider; it is asked what it offers. */
  issuer: string;
  clientId: string;
  /** Null for a client that keeps none. */
  clientSecret: string | null;
  /** The claim of the ID token that says what somebody is there. */
  roleClaim: string;
  /** What he is there → what he may do here; `*` is everybody. */
  roles: Readonly<Record<string, Role>>;
}

/** What the browser keeps while it is at the provider. */
export interface OidcFlow {
  state: string;
  nonce: string;
  verifier: string;
  /** The address to go on to. */
  to: string;
}

/** Who has proved who he is, and what he may do. */
export interface Proven {
  issuer: string;
  subject: string;
  name: string;
  role: Role;
}

export interface Oidc {
  /** @param callback our address that the provider leads back to */
  begin(callback: URL, to: string): Promise<{ address: URL; flow: OidcFlow }>;
  /** @param address our address with what the provider put behind it. @throws Unauthenticated, Forbidden where no role is his */
  finish(address: URL, flow: OidcFlow): Promise<Proven>;
}

const AWAY = new Busy({
  zh: '单位的统一登录暂时连不上，请稍后再试，或用本系统的账号登录。',
  en: 'The single sign-on of your organisation cannot be reached; please try again in a moment, or sign in with an account of this service.',
});
const FAILED = new Unauthenticated({
  zh: '统一登录没有成功，请从登录页重新开始。',
  en: 'The single sign-on did not succeed; please begin again on the sign-in page.',
});
const NO_ROLE = new Forbidden({
  zh: '您的单位账号在本系统中没有角色，请找管理员。',
  en: 'Your account of the organisation has no role here; please ask whoever keeps the accounts.',
});

export function createOidc(settings: OidcSettings, say: (error: unknown) => void): Oidc {
  let found: Promise<client.Configuration> | null = null;
  /** Asked once; a provider that was away is asked again. */
  const discover = (): Promise<client.Configuration> =>
    (found ??= findProvider(settings).catch((error: unknown) => {
      found = null;
      say(error);
      throw AWAY;
    }));
  return {
    async begin(callback, to) {
      const provider = await discover();
      const flow = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier(), to };
      const address = client.buildAuthorizationUrl(provider, {
        redirect_uri: callback.href,
        scope: 'openid profile email',
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: 'S256',
      });
      return { address, flow };
    },
    async finish(address, { state, nonce, verifier }) {
      const provider = await discover();
      const claims = await client
        .authorizationCodeGrant(provider, address, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        .then((tokens) => tokens.claims())
        .catch((error: unknown) => {
          say(error);
          throw FAILED;
        });
      if (!claims) throw FAILED;
      const role = toRole(claims[settings.roleClaim], settings.roles);
      if (role === null) throw NO_ROLE;
      return { issuer: claims.iss, subject: claims.sub, name: toName(claims), role };
    },
  };
}

function findProvider({ issuer, clientId, clientSecret }: OidcSettings): Promise<client.Configuration> {
  const address = new URL(issuer);
  // Only on this very machine is nobody on the way who could read it; the settings let plain HTTP nowhere else.
  const execute = address.protocol === 'http:' ? [client.allowInsecureRequests] : [];
  return client.discovery(address, clientId, undefined, clientSecret === null ? client.None() : client.ClientSecretBasic(clientSecret), {
    execute,
  });
}

/** The highest of the roles that what he is there gives. */
function toRole(claim: unknown, roles: Readonly<Record<string, Role>>): Role | null {
  const names = [claim, '*'].flat().filter((name): name is string => typeof name === 'string');
  const given = names.flatMap((name) => (Object.hasOwn(roles, name) ? [roles[name]!] : []));
  return [...ROLES].reverse().find((role) => given.includes(role)) ?? null;
}

function toName(claims: Readonly<Record<string, unknown>>): string {
  const names = [claims['preferred_username'], claims['email'], claims['name'], claims['sub']];
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? '';
}
