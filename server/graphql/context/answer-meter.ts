import type { GraphQLResolveInfo } from 'graphql';
import type { StopReason } from '../../work/messages.ts';
import { sizeOfJson } from './size-of-json.ts';

/** Why an answer is not gone on with: it has grown too large, or its time is over or its caller gone. */
export type CutReason = 'SIZE' | StopReason;

export interface Cut {
  reason: CutReason;
  /** The lists around the place where it was cut, outermost first; else the field of the query. */
  narrow: string[];
}

/** Weighs one answer while it is built, so that it is cut off before it is too large, and not after. */
export interface AnswerMeter {
  /** Whether nothing more is to be resolved. */
  isCut(info: GraphQLResolveInfo): boolean;
  /** Counts a field with its name; of a leaf also its value. False once the answer is cut. */
  count(info: GraphQLResolveInfo, value: unknown, isLeaf: boolean): boolean;
  readonly cut: Cut | null;
}

/** `"":,` around a name. */
const AROUND_NAME = 4;
/** `{},` around an object, `null,` where there is none. */
const AROUND_OBJECT = 3;
const MOST_NAMED = 3;

export function createAnswerMeter(mostBytes: number, stopReason: () => StopReason | null): AnswerMeter {
  let bytes = 0;
  let cut: Cut | null = null;
  const cutOff = (reason: CutReason, info: GraphQLResolveInfo): void => {
    cut = { reason, narrow: toNarrow(info.path) };
  };
  return {
    isCut(info) {
      if (cut !== null) return true;
      const reason = stopReason();
      if (reason !== null) cutOff(reason, info);
      return cut !== null;
    },
    count(info, value, isLeaf) {
      if (cut !== null) return false;
      bytes += (info.path.key as string).length + AROUND_NAME;
      if (isLeaf) bytes += sizeOfJson(value, mostBytes - bytes);
      else bytes += AROUND_OBJECT * (Array.isArray(value) ? value.length + 1 : 1);
      if (bytes <= mostBytes) return true;
      cutOff('SIZE', info);
      return false;
    },
    get cut() {
      return cut;
    },
  };
}

/** The names of the lists on the way, as the caller wrote them; a list of pages goes by the name of its field. */
function toNarrow(path: GraphQLResolveInfo['path']): string[] {
  const keys: { key: string; isIndex: boolean; type: string | undefined }[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev) {
    keys.unshift({ key: String(at.key), isIndex: typeof at.key === 'number', type: at.typename });
  }
  const lists = keys.flatMap(({ isIndex }, i) => {
    if (!isIndex) return [];
    const list = keys[i - 1];
    const field = list?.type?.endsWith('Connection') ? keys[i - 2] : list;
    return field && !field.isIndex ? [field.key] : [];
  });
  const named = [...new Set(lists)].slice(0, MOST_NAMED);
  return named.length > 0 ? named : [keys[0]!.key];
}
