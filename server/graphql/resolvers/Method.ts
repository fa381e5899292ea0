import { methods } from '../../analysis/catalogue/catalogue.ts';
import { runSelfTest } from '../../analysis/catalogue/self-test.ts';
import type { MethodResolvers } from '../generated/resolvers.ts';

export const Method: MethodResolvers = {
  selfTest: ({ id }) => (methods.some((method) => method.id === id) ? runSelfTest(id) : null),
};
