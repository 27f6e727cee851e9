// Ways to fail, for the requests they match, used up in the order they were set.
//
// {kind, match, times, …}: `match` is text in "METHOD path", such as "send", "listMessages" or "/attachments" (all when absent); `times` is how
// many requests fail (1 unless given; 0 for all).
//   error         `status` (500) as the API itself says it, with `message` and `retry_after` (seconds); with `taken` after the effect
//   html          `status` with a gateway's page, and `retry_after`
//   garbage       200 with what is no JSON
//   hang          no answer
//   drop_before   the connection breaks, nothing happened
//   drop_after    it happened, the connection breaks instead of the answer
//   drop_late     the connection breaks at once, and it happens `delay_ms` later
//   delay         the right answer, `delay_ms` late
const kKinds = ['error', 'html', 'garbage', 'hang', 'drop_before', 'drop_after', 'drop_late', 'delay'];

export class Faults {
  #faults = [];

  /** Throws when it is no fault. */
  add(fault) {
    if (!kKinds.includes(fault.kind)) throw new Error(`kind is one of ${kKinds.join(', ')}`);
    this.#faults.push({ match: '', times: 1, delay_ms: 0, ...fault, status: fault.status ?? (fault.kind === 'html' ? 502 : 500), hits: 0 });
  }

  clear() {
    this.#faults = [];
  }

  all() {
    return this.#faults;
  }

  /** The fault for a request, counted as used. */
  take(method, path) {
    const fault = this.#faults.find((each) => (each.times === 0 || each.hits < each.times) && `${method} ${path}`.includes(each.match));
    if (fault) fault.hits += 1;
    return fault;
  }
}
