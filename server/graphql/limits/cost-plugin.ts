import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNullableType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { TooCostly } from '../../errors.ts';
import { currentRequest } from '../../request/current-request.ts';
import type { RequestContext } from '../context/request-context.ts';
import { costOf, lengthOf, MAX_COST } from './costs.ts';
import { fillDefaults } from './defaults.ts';
import { MAX_SCENARIOS, ScenarioCount } from './scenarios.ts';

interface Question {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables: Record<string, unknown>;
}

const NO_VARIABLES: Record<string, unknown> = {};

/** Refuses a document that would cost too much, before anything is read; a document without variables is counted once. */
export function createCostPlugin(): ApolloServerPlugin<RequestContext> {
  const accepted = new WeakMap<DocumentNode, number>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, request, operation, contextValue }) => {
        // Which operation is meant cannot be told; that is said when it is to be run.
        if (!operation) return;
        const variables = request.variables ?? NO_VARIABLES;
        const isFixed = (operation.variableDefinitions?.length ?? 0) === 0 && document.definitions.length === 1;
        contextValue.cost =
          (isFixed ? accepted.get(document) : undefined) ??
          checkCost(schema, { document, operationName: request.operationName, variables });
        note(contextValue.cost);
        if (isFixed) accepted.set(document, contextValue.cost);
      },
    }),
  };
}

/** For the log and the metrics. */
function note(cost: number): void {
  const request = currentRequest();
  if (request) request.cost = cost;
}

/**
 * @returns the estimate
 * @throws GraphQLError around TooCostly, naming the lists to narrow, longest first
 */
export function checkCost(schema: GraphQLSchema, question: Question): number {
  const { cost, narrow, scenarios } = estimateCost(schema, question);
  note(cost);
  if (scenarios > MAX_SCENARIOS) throw refuse(tooManyScenarios(scenarios));
  if (cost > MAX_COST) throw refuse(tooLarge(cost, narrow));
  return cost;
}

function tooLarge(cost: number, narrow: readonly string[]): TooCostly {
  const lists = narrow.join('、');
  return new TooCostly(
    {
      zh: `这个查询过大（估算 ${cost}，上限 ${MAX_COST}），请把 ${lists || '列表'} 的 first 调小或减少嵌套。`,
      en: `The query is too large (about ${cost}, the limit is ${MAX_COST}); please lower first of ${narrow.join(', ') || 'its lists'} or nest less.`,
    },
    { narrow },
  );
}

function tooManyScenarios(count: number): TooCostly {
  return new TooCostly(
    {
      zh: `一次查询最多包含 ${MAX_SCENARIOS} 种不同的沙盘变更（scenario），这里有 ${count} 种，请分成几次查询。`,
      en: `One query may hold at most ${MAX_SCENARIOS} different changes (scenario), and it has ${count}; please ask in several queries.`,
    },
    { narrow: ['scenario'], maximum: MAX_SCENARIOS },
  );
}

function refuse(refused: TooCostly): GraphQLError {
  return new GraphQLError(refused.message, { originalError: refused, extensions: { http: { status: 400 } } });
}

export interface Estimate {
  cost: number;
  /** The heaviest lists as `Type.field`, at most three. */
  narrow: string[];
  /** How many different changes there are. */
  scenarios: number;
}

/**
 * The first variable that is missing or of the wrong type, and no further one: a body of one megabyte may hold half a million mistakes,
 * and the count below would word them all before anything else is answered.
 */
function checkVariables(schema: GraphQLSchema, { document, operationName, variables }: Question): void {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const { errors } = getVariableValues(schema, definitions, variables, { maxErrors: 1 });
  if (errors) throw aboutInput(errors[0]!);
}

/** Counts the fields that an answer can hold, lists multiplied, and the lists by how much they weigh. */
export function estimateCost(schema: GraphQLSchema, question: Question): Estimate {
  checkVariables(schema, question);
  const { document, operationName, variables } = question;
  const weights = new Map<string, number>();
  const scenarios = new ScenarioCount();
  const estimate = ({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number => {
    const coordinate = `${type.name}.${field.name}`;
    // The pages of a list multiply at the field with `first`; their `nodes` and `edges` are those very rows.
    const isPage = type.name.endsWith('Connection');
    const filled = fillDefaults(field.args, args);
    const length = isPage ? 1 : lengthOf(coordinate, isListType(getNullableType(field.type)), filled);
    const cost = costOf(coordinate, filled) + scenarios.add(field.args, filled, args) + length * childComplexity;
    if (length > 1) weights.set(coordinate, Math.max(weights.get(coordinate) ?? 0, cost));
    return cost;
  };
  const cost = withInputCode(() =>
    getComplexity({ schema, query: document, operationName: operationName ?? undefined, variables, estimators: [estimate] }),
  );
  return {
    cost: cost + scenarios.cost,
    scenarios: scenarios.count,
    narrow: [...weights]
      .sort((a, b) => b[1] - a[1])
      .map(([coordinate]) => coordinate)
      .slice(0, 3),
  };
}

/** What the count throws is about the variables too. */
function withInputCode<T>(count: () => T): T {
  try {
    return count();
  } catch (error) {
    throw error instanceof GraphQLError ? aboutInput(error) : error;
  }
}

function aboutInput({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}
