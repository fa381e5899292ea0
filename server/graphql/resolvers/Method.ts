import { methods } from '../../analysis/catalogue/catalogue.ts';
import { runSelfTest } from '../../analysis/catalogue/self-test.ts';
import type { MethodResolvers } from '../generated/resolvers.ts';
import { inTurn } from '../limits/in-turn.ts';

export const Method: MethodResolvers = {
  selfTest: ({ id }) => (methods.some((method) => method.id === id) ? inTurn(() => runSelfTest(id)) : null),
};
