import { lookAtScreens } from '../../testkit/look-at-screens.ts';

lookAtScreens('records');
