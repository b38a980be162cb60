import { PasswordEngine } from './password-engine.js';
import { columns, keepsAll, make, reasons, times } from './password-result.js';
import { style } from './password-style.js';

const IDLE_MS = 60_000;
/** A screen reader is told the result when the typing pauses, not at each key. */
const PAUSE_MS = 700;

/**
 * Measures a password while it is typed and says what it found. The value stays in this element
 * and its worker: it is no form field, has no name, and no event carries it. `texts` holds all
 * words. With the attribute `report` the reader can hand on the result by a button: the event
 * `password-result` then carries the strength and whether all rules are kept, nothing else.
 */
class PasswordCheck extends HTMLElement {
  #texts = null;
  #rules = [];
  #report = null;
  #engine = null;
  #engineState = 'loading';
  #idle = 0;
  #pause = 0;
  #clear = () => this.clear();

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [style];
  }

  set texts(texts) {
    this.#texts = texts;
    this.#build();
  }

  /** What the organisation asks: `test`, `least` and `text` of each rule. */
  set rules(rules) {
    this.#rules = rules;
    if (this.ticks) {
      this.#draw();
    }
  }

  get rules() {
    return this.#rules;
  }

  get texts() {
    return this.#texts;
  }

  connectedCallback() {
    if (!this.#engine) {
      this.#engineState = 'loading';
      this.#engine = new PasswordEngine(
        (state) => this.#showEngine(state),
        (report) => this.#show(report),
      );
    }
    window.addEventListener('pagehide', this.#clear);
    if (this.input) {
      this.#showEngine(this.#engineState);
    }
  }

  /** The router may only move the page; then the engine, which may still load, goes on. */
  disconnectedCallback() {
    window.removeEventListener('pagehide', this.#clear);
    this.clear();
    setTimeout(() => {
      if (!this.isConnected) {
        this.#engine?.stop();
        this.#engine = null;
      }
    });
  }

  /** Empties the box and takes all results off the page. */
  clear() {
    clearTimeout(this.#idle);
    clearTimeout(this.#pause);
    this.#engine?.forget();
    this.#report = null;
    if (this.input) {
      this.input.value = '';
      this.#mask(true);
      this.status.textContent = '';
      this.#draw();
    }
  }

  focus() {
    this.input?.focus();
  }

  #build() {
    const texts = this.#texts;
    this.input = make('input');
    Object.assign(this.input, { id: 'password', type: 'password', autocomplete: 'off', spellcheck: false });
    this.input.setAttribute('autocapitalize', 'off');
    this.input.setAttribute('aria-describedby', 'hint');
    // Password managers that know these marks leave the box alone.
    this.input.setAttribute('data-1p-ignore', '');
    this.input.setAttribute('data-lpignore', 'true');
    this.toggle = make('button', '', texts.show);
    this.toggle.type = 'button';
    this.engineLine = make('p', 'engine');
    this.engineLine.setAttribute('role', 'status');
    this.status = make('p', 'spoken');
    this.status.setAttribute('role', 'status');
    this.verdict = make('div', 'verdict');
    this.detail = make('div');
    this.ticks = make('div', 'columns');
    const label = make('label', '', texts.label);
    label.htmlFor = 'password';
    const hint = make('p', 'hint', texts.hint);
    hint.id = 'hint';
    this.shadowRoot.replaceChildren(
      label, hint, make('div', 'row', this.input, this.toggle), this.engineLine, this.status, this.verdict, this.detail, this.ticks,
    );
    for (const type of ['input', 'change', 'keydown', 'keyup', 'beforeinput', 'paste', 'copy']) {
      // Nothing outside this element, Vaadin's client least of all, hears of a key.
      this.shadowRoot.addEventListener(type, (event) => event.stopPropagation());
    }
    this.input.addEventListener('input', () => this.#typed());
    this.toggle.addEventListener('click', () => this.#mask(this.input.type === 'text'));
    this.#showEngine(this.#engineState);
    this.#draw();
  }

  #typed() {
    clearTimeout(this.#idle);
    this.status.textContent = '';
    this.#showEngine(this.#engineState);
    if (this.input.value === '') {
      this.clear();
      return;
    }
    this.#idle = setTimeout(() => {
      this.clear();
      this.engineLine.textContent = this.#texts.cleared;
    }, IDLE_MS);
    this.#engine.check(this.input.value, '');
  }

  #mask(hidden) {
    this.input.type = hidden ? 'password' : 'text';
    this.toggle.textContent = hidden ? this.#texts.show : this.#texts.hide;
    this.#draw();
  }

  #showEngine(state) {
    this.#engineState = state;
    if (this.engineLine) {
      this.engineLine.textContent = this.#texts[state];
    }
  }

  #show(report) {
    this.#report = report;
    this.#draw();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.status.textContent = `${this.#texts[`strength.${report.strength}`]}. ${this.#texts[`meaning.${report.strength}`]}`;
    }, PAUSE_MS);
  }

  #draw() {
    const texts = this.#texts;
    const report = this.#report;
    this.verdict.className = `verdict ${report?.strength ?? ''}`;
    this.verdict.replaceChildren();
    this.detail.replaceChildren();
    if (report) {
      this.verdict.append(make('strong', '', texts[`strength.${report.strength}`]), texts[`meaning.${report.strength}`]);
      this.detail.append(...this.#explained(texts, report));
    }
    this.ticks.replaceChildren(...columns(texts, this.#rules, report, [...this.input.value].length));
  }

  #explained(texts, report) {
    const parts = [make('h2', '', texts['help.title']), make('p', '', texts[`help.${report.help}`])];
    if (this.hasAttribute('report')) {
      const use = make('button', 'use', texts.use);
      use.type = 'button';
      use.addEventListener('click', () => this.#handOn(report));
      parts.push(use);
    }
    const list = reasons(texts, report, this.input.type === 'text' ? this.input.value : null);
    if (list.childElementCount > 0) {
      parts.push(make('h2', '', texts['reason.title']), list);
    }
    if (!report.all) {
      parts.push(make('p', 'hint', texts['first-part']));
    }
    parts.push(make('h2', '', texts['time.title']), times(texts, report));
    return parts;
  }

  #handOn(report) {
    const kept = keepsAll(this.#rules, report, [...this.input.value].length);
    this.clear();
    this.dispatchEvent(new CustomEvent('password-result', { detail: { strength: report.strength, kept } }));
  }
}

customElements.define('password-check', PasswordCheck);
