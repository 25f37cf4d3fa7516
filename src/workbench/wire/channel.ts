/** The postMessage channel of office.js, host side. Numbers and names are the client's. */

const messageType = { request: 0, response: 1 } as const;
const actionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const responseKind = { toCall: 0, event: 1 } as const;
const callFailed = -2;

interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number | string;
  readonly _actionType: number;
  readonly _data: unknown;
}

export interface ChannelOptions {
  readonly frame: HTMLIFrameElement;
  readonly addinOrigin: string;
  readonly conversationId: string;
  readonly call: (name: string, data: unknown) => unknown;
}

/**
 * Talks with one add-in page. Messages of any other window, origin or conversation are ignored.
 */
export class Channel {
  readonly #registrations = new Map<string, number | string>();

  constructor(readonly options: ChannelOptions) {}

  open(): void {
    window.addEventListener("message", this.#onMessage);
  }

  close(): void {
    window.removeEventListener("message", this.#onMessage);
    this.#registrations.clear();
  }

  /** Forgets what a page that was reloaded had asked for. */
  reset(): void {
    this.#registrations.clear();
  }

  /** Tells whether the add-in listens; if not, nothing is sent. */
  push(eventName: string, data: unknown): boolean {
    const correlationId = this.#registrations.get(eventName);
    if (correlationId === undefined) return false;
    this.#post({
      _messageType: messageType.response,
      _actionName: eventName,
      _conversationId: this.options.conversationId,
      _correlationId: correlationId,
      _errorCode: 0,
      _responseType: responseKind.event,
      _data: data,
    });
    return true;
  }

  readonly #onMessage = (event: MessageEvent): void => {
    const { frame, addinOrigin } = this.options;
    if (event.source !== frame.contentWindow || event.origin !== addinOrigin) return;
    const request = this.#read(event.data);
    if (request) void this.#answer(request);
  };

  #read(data: unknown): Request | null {
    if (typeof data !== "string" || !data.startsWith("{")) return null;
    const message = parse(data);
    if (message?._messageType !== messageType.request) return null;
    const { conversationId } = this.options;
    const ours = [conversationId, `${conversationId}_ntf`].includes(message._conversationId);
    return ours ? message : null;
  }

  async #answer(request: Request): Promise<void> {
    try {
      this.#reply(request, 0, await this.#handle(request));
    } catch (failure) {
      this.#reply(
        request,
        callFailed,
        failure instanceof Error ? failure.message : String(failure),
      );
    }
  }

  #handle(request: Request): unknown {
    const name = request._actionName;
    switch (request._actionType) {
      case actionKind.registerEvent:
        this.#registrations.set(name, request._correlationId);
        return eventAccepted;
      case actionKind.unregisterEvent:
        this.#registrations.delete(name);
        return eventAccepted;
      default:
        return this.options.call(name, request._data);
    }
  }

  #reply(request: Request, errorCode: number, data: unknown): void {
    this.#post({
      _messageType: messageType.response,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _errorCode: errorCode,
      _responseType: responseKind.toCall,
      _data: data ?? null,
    });
  }

  #post(message: object): void {
    const sent = { ...message, _origin: location.origin, _serializerVersion: 1 };
    this.options.frame.contentWindow?.postMessage(JSON.stringify(sent), this.options.addinOrigin);
  }
}

const eventAccepted = { Error: 0, Version: 1 };

/** Other scripts may post text of their own: that it is no JSON says that it is not for us. */
function parse(text: string): Request | null {
  try {
    return JSON.parse(text) as Request;
  } catch {
    return null;
  }
}
