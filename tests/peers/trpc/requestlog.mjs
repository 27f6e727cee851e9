// What was asked. Of credentials only whether there were any; of bodies only what the procedures understood.

export class RequestLog {
  #entries = [];
  #calls = {};

  clear() {
    this.#entries = [];
    this.#calls = {};
  }

  /** Notes a request, and its status when it was answered. */
  add(request, response, url, fault, hasKey) {
    const entry = {
      at: Date.now(), method: request.method, path: url.pathname, query: url.search, host: request.headers.host ?? '', key: hasKey,
      content_type: request.headers['content-type'] ?? '', accept: request.headers.accept ?? '', fault: fault?.kind ?? null, status: null,
    };
    this.#entries.push(entry);
    response.on('finish', () => {
      entry.status = response.statusCode;
    });
  }

  /** Counts a call of a procedure; a batch is one request of several calls. */
  count(procedure) {
    const name = procedure.split('.').at(-1);
    this.#calls[name] = (this.#calls[name] ?? 0) + 1;
  }

  toJson() {
    return { http: this.#entries.length, calls: this.#calls, requests: this.#entries };
  }
}
