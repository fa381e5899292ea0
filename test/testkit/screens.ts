import { ALL_ASKED } from './all-asked.ts';

interface Group {
  /** Every screen once, as rich as it gets; axe looks at each of them in both looks. */
  readonly screens: readonly string[];
  /** Other views of the same screens: laid out and worded by the same parts. */
  readonly views: readonly string[];
}

/** The screens by what they are about: each group is a file of tests of its own, and the files are about as long as each other. */
export const SCREENS = {
  chain: {
    screens: [
      '/',
      '/map',
      '/map?focus=product:niso4&list=1',
      `/map?product=separator&${ALL_ASKED}`,
      '/map?sandbox=1&add=cu_foil_li&stop=e_jinchuan&a-land=pj_nialloy5000',
      '/balance?open=niso4',
      '/flow?flow=cu_cathode>cu_strip',
      '/places?place=cn-620302',
    ],
    views: ['/map?open=cu,ni', `/map?product=pack&${ALL_ASKED}`],
  },
  gaps: {
    screens: [
      '/gaps',
      '/gaps?view=table',
      '/gaps?view=plot',
      '/portfolio?budget=10&costs=anode_gr:12',
      '/logic',
      '/invite',
      '/leads',
      '/brief/gap/separator',
      '/list',
    ],
    views: [`/gaps?product=separator&${ALL_ASKED}&weighing=1`, '/invite?view=firm'],
  },
  enterprises: {
    screens: [
      '/enterprises',
      '/enterprises/e_jinchuan',
      '/partners?enterprise=e_jinchuan&to=e_nin',
      '/matching',
      '/regions?with=cn-620100',
      '/compare',
      '/brief/enterprise/e_baoti_g',
    ],
    views: ['/compare?with=cn-610300', '/partners?enterprise=e_jinchuan&depth=2'],
  },
  projects: {
    screens: ['/projects', '/projects?view=kpis', '/methods', '/brief/chain', '/ask?q=why is copper foil a gap'],
    views: [
      '/projects?view=timeline',
      '/projects?view=batches',
      '/projects?view=policy',
      '/ask',
      '/ask?q=who makes copper foil in Gansu',
      '/ask?q=which 2020 figures cannot be right',
      '/playground/',
    ],
  },
  records: {
    screens: ['/quality?verdict=all', '/sources', '/sources/S01?fact=c_nisalt', '/datasets', '/revisions?revision=1', '/import', '/drafts'],
    views: ['/quality?view=names', '/quality?view=records', '/quality?view=sources', '/import?part=fields', '/import?part=decided'],
  },
} satisfies Record<string, Group>;

/** The addresses of every screen, each once. */
export const EVERY_SCREEN: readonly string[] = Object.values(SCREENS).flatMap(({ screens }) => screens);
