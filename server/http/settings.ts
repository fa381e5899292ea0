import type { Config } from '../config.ts';
import { RATES, type Rates } from './traffic.ts';

/** What the settings decide of who may ask, and what is said about it. */
export interface HttpSettings extends Pick<Config, 'host' | 'allowedHosts' | 'trustedProxies' | 'metricsToken'> {
  /** Whether everybody on the network may read the service without a login. */
  isOpen: boolean;
  rates: Rates;
}

/** For this machine only, as it is where nothing is set. */
export const LOCAL: HttpSettings = {
  host: '127.0.0.1',
  allowedHosts: [],
  trustedProxies: [],
  metricsToken: null,
  isOpen: false,
  rates: RATES,
};
