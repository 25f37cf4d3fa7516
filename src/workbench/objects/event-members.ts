import type { Book } from "./book";
import type { HostObject, Method } from "./host-object";

interface EventSource extends HostObject {
  readonly book: Book;
}

/**
 * The pair of methods which the client calls to listen, for each event:
 * `{ DataChangedEvent: 10 }` gives `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent`.
 */
export function eventMembers<T extends EventSource>(
  events: Readonly<Record<string, number>>,
  target: (self: T) => string,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (self) => self.book.events.register(type, target(self));
    methods[`_Unregister${name}`] = (self) => self.book.events.unregister(type, target(self));
  }
  return methods;
}
