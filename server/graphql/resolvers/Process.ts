import type { ProcessResolvers } from '../generated/resolvers.ts';

export const Process: ProcessResolvers = {
  inputs: (process) => process.inputs.map((flow) => ({ ...flow, byproduct: false })),
  outputs: ({ output, byproducts }) => [{ ...output, byproduct: false }, ...byproducts.map((flow) => ({ ...flow, byproduct: true }))],
};
