import { buildSchema, execute, parse, type GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createAnswerMeter } from '../../../../server/graphql/context/answer-meter.ts';
import { meterSchema } from '../../../../server/graphql/answering/meter-schema.ts';
import type { StopReason } from '../../../../server/work/messages.ts';

/** People who all know all people, so that a question may nest as deep as it likes. */
function createPeople(most: number, stopReason: () => StopReason | null = () => null) {
  const schema = buildSchema(
    'type PersonConnection { nodes: [Person!]! } type Person { name: String! later: String knows: PersonConnection! } type Query { people: [Person!] one: Person }',
  );
  const state = { resolved: 0 };
  const people: object[] = Array.from({ length: 30 }, (_, i) => ({
    name: `人${i}`,
    knows: {
      get nodes() {
        return people;
      },
    },
  }));
  const person = schema.getType('Person') as GraphQLObjectType;
  person.getFields()['name']!.resolve = (source: { name: string }) => {
    state.resolved++;
    return source.name;
  };
  person.getFields()['later']!.resolve = (source: { name: string }) => Promise.resolve(source.name);
  const meter = createAnswerMeter(most, stopReason);
  const ask = async (document: string) =>
    execute({ schema: meterSchema(schema), document: parse(document), rootValue: { people, one: people[0] }, contextValue: { meter } });
  return { ask, meter, state };
}

const nested = (depth: number): string => (depth === 0 ? 'name' : `name knows { nodes { ${nested(depth - 1)} } }`);

describe('an answer that is weighed while it is built', () => {
  it('is whole below the limit, and weighed as what it takes', async () => {
    const { ask, meter } = createPeople(100_000);
    const { data, errors } = await ask(`{ people { later ${nested(1)} } }`);
    expect(errors).toBeUndefined();
    expect(meter.cut).toBeNull();
    const real = Buffer.byteLength(JSON.stringify(data));
    expect(createPeopleWeight(await createPeople(real * 1.2).ask(`{ people { later ${nested(1)} } }`))).toBe(real);
    const tight = createPeople(real * 0.8);
    await tight.ask(`{ people { later ${nested(1)} } }`);
    expect(tight.meter.cut).toMatchObject({ reason: 'SIZE' });
  });

  it('is cut off above it: nothing more is resolved, however deep it nests, and the lists are named', async () => {
    const { ask, meter, state } = createPeople(50_000);
    await ask(`{ people { ${nested(4)} } }`);
    expect(meter.cut).toEqual({ reason: 'SIZE', narrow: ['people', 'knows'] });
    expect(state.resolved).toBeLessThan(5000);
  });

  it('is cut off when it is to stop, and says where', async () => {
    let looks = 0;
    const { ask, meter } = createPeople(1_000_000, () => (++looks > 10 ? 'TIME' : null));
    await ask('{ mine: one { name later } people { name } }');
    expect(meter.cut).toEqual({ reason: 'TIME', narrow: ['people'] });
    const gone = createPeople(1_000_000, () => 'GONE');
    await gone.ask('{ mine: one { name } }');
    expect(gone.meter.cut).toEqual({ reason: 'GONE', narrow: ['mine'] });
  });
});

/** What an answer takes that was not cut. */
function createPeopleWeight({ data }: { data?: unknown }): number {
  return Buffer.byteLength(JSON.stringify(data));
}
