import { buildSchema, isEnumType } from 'graphql';

/** The words of every enum of the schema, in the order in which the schema names them: `WORDS.GapKind`. */
export function toClientWords(sdl: string): string {
  const lists = Object.values(buildSchema(sdl).getTypeMap()).flatMap((type) =>
    isEnumType(type) && !type.name.startsWith('__') ? [`  ${type.name}: ${JSON.stringify(type.getValues().map(({ name }) => name))},`] : [],
  );
  return `export const WORDS = {\n${lists.sort().join('\n')}\n} as const;\n`;
}
