import { HostError } from "../objects/host-error";
import { type HostObject, type HostResult, isHostObject } from "../objects/host-object";
import {
  type Action,
  type ActionResult,
  actionType,
  type Batch,
  type BatchAnswer,
  type BatchError,
  type QueryInfo,
} from "./batch";
import { batchError } from "./batch-error";
import type { MemberAccess } from "./member-access";
import { ObjectPaths, type PathRoots } from "./object-paths";
import { identityOf, jsonStyle, loadStyle, QueryReader } from "./query";
import type { ReferenceStore } from "./reference-store";

export interface BatchHost {
  readonly roots: PathRoots;
  readonly access: MemberAccess;
  readonly references: ReferenceStore;
}

/**
 * One batch on its way. `advance` runs actions until all are done, one fails, or one is about to
 * read while `mustSettle` holds: then the caller waits for the calculation and advances again.
 */
export class BatchRun {
  readonly #paths: ObjectPaths;
  readonly #results: ActionResult[] = [];
  readonly #traces: number[] = [];
  #next = 0;
  #error: BatchError | null = null;

  constructor(
    readonly batch: Batch,
    readonly host: BatchHost,
  ) {
    this.#paths = new ObjectPaths(batch, host.roots, host.access, host.references);
  }

  advance(mustSettle: () => boolean): "done" | "settle" {
    while (this.#error === null) {
      const action = this.batch.Actions[this.#next];
      if (!action) return "done";
      if (isRead(action) && mustSettle()) return "settle";
      this.#attempt(action);
      this.#next++;
    }
    return "done";
  }

  answer(): BatchAnswer {
    const done = { Results: this.#results, TraceIds: this.#traces };
    return this.#error === null ? done : { ...done, Error: this.#error };
  }

  #attempt(action: Action): void {
    try {
      this.#results.push({ ActionId: action.Id, Value: this.#perform(action) ?? null });
    } catch (failure) {
      this.#error = batchError(failure, this.host.access.location, this.#next);
    }
  }

  #perform(action: Action): unknown {
    if (action.ActionType === actionType.trace) return this.#traces.push(action.Id) && null;
    const object = this.#paths.resolve(action.ObjectPathId);
    if (object === null) return action.ActionType === actionType.method ? { _IsNull: true } : null;
    return this.#act(action, object);
  }

  #act(action: Action, object: HostObject): unknown {
    switch (action.ActionType) {
      case actionType.instantiate:
        return identityOf(object, this.host.references);
      case actionType.method:
        return this.#call(action, object);
      case actionType.setProperty: {
        this.host.access.set(object, action.Name, this.#paths.arguments(action)[0]);
        return;
      }
      case actionType.update: {
        this.host.access.update(object, action.ObjectState ?? {});
        return;
      }
      case actionType.query:
        return this.#load(object, action.QueryInfo ?? {});
      case actionType.recursiveQuery:
        return this.#loadDeep(object, action);
      case actionType.queryAsJson:
        return this.#reader(jsonStyle).read(object, action.QueryInfo ?? {});
      // Asked for by custom code only; nobody else changes the workbook meanwhile.
      case actionType.ensureUnchanged:
        return null;
      default:
        throw new HostError("NotImplemented", `Action type ${action.ActionType} is unknown.`);
    }
  }

  #call(action: Action, object: HostObject): unknown {
    const { references, access } = this.host;
    const args = this.#paths.arguments(action);
    switch (action.Name) {
      case "_KeepReference": {
        references.keep(object);
        return;
      }
      case "_RemoveReference": {
        references.remove(args[0]);
        return;
      }
      case "_RemoveAllReferences": {
        references.removeAll();
        return;
      }
      case "_GetReferenceCount":
        return references.size;
    }
    const value = access.call(object, action.Name, args);
    return isHostObject(value) ? identityOf(value, references) : value;
  }

  #reader(style: typeof loadStyle): QueryReader {
    return new QueryReader(this.host.access, this.host.references, style);
  }

  #load(object: HostObject, query: QueryInfo): unknown {
    const reference = this.host.references.nameOf(object);
    const loaded = this.#reader(loadStyle).read(object, query);
    return reference === null ? loaded : { ...loaded, _ReferenceId: reference };
  }

  /** A recursive load of nested collections is asked for by no Excel class: its own level is answered. */
  #loadDeep(object: HostResult, action: Action): unknown {
    const [query = {}] = action.RecursiveQueryInfo?.Queries ?? [];
    return object && this.#load(object, query);
  }
}

function isRead(action: Action): boolean {
  return (
    action.ActionType === actionType.query ||
    action.ActionType === actionType.queryAsJson ||
    action.ActionType === actionType.recursiveQuery
  );
}
