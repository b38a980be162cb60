/** A check that takes longer than this is given up when the reader has typed on. */
const SLOW_MS = 2000;

/**
 * Keeps one worker that measures passwords, and asks it for the newest value only. The worker is
 * started before the first value is there, so that the check works with the network off.
 */
export class PasswordEngine {
  /**
   * @param {(state: 'ready' | 'failed') => void} onState
   * @param {(report: object) => void} onReport
   */
  constructor(onState, onReport) {
    this.onState = onState;
    this.onReport = onReport;
    this.number = 0;
    this.asked = null;
    this.waiting = null;
    this.#start();
  }

  /** Measures `password`; what was asked before is no longer wanted. */
  check(password, ownWords) {
    this.waiting = { number: ++this.number, password, ownWords };
    if (!this.asked) {
      this.#next();
    } else if (performance.now() - this.askedAt > SLOW_MS) {
      this.worker.terminate();
      this.#start();
      this.#next();
    }
  }

  /** Forgets what was typed; a report still on its way is dropped. */
  forget() {
    this.number++;
    this.waiting = null;
  }

  stop() {
    this.forget();
    this.worker.terminate();
  }

  #start() {
    this.asked = null;
    this.worker = new Worker(new URL('password/worker.js', document.baseURI), { type: 'module' });
    this.worker.onmessage = ({ data }) => this.#answer(data);
    this.worker.onerror = () => this.onState('failed');
  }

  #next() {
    this.asked = this.waiting;
    this.waiting = null;
    if (this.asked) {
      this.askedAt = performance.now();
      this.worker.postMessage(this.asked);
    }
  }

  #answer(data) {
    if (data.state !== 'checked') {
      this.askedAt = performance.now();
      this.onState(data.state);
      return;
    }
    if (data.number === this.number) {
      this.onReport(JSON.parse(data.report));
    }
    this.#next();
  }
}
