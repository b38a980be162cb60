import { draw, save } from './address-picture.js';
import { style as own } from './address-style.js';
import { make } from './password-result.js';
import { style } from './password-style.js';

const EXAMPLE = 'jane@example.org';
const PICTURE = 'mail-address.png';
/** Nobody is told of a mistake in the middle of typing. */
const PAUSE_MS = 1000;

/**
 * Writes an address in all its forms while it is typed, by our Java compiled to a module. The value
 * stays in this element: it is no form field, has no name, and no event carries it. `words` holds
 * all texts and the forms.
 */
class AddressWriter extends HTMLElement {
  #words = null;
  #engine = null;
  #shown = new Map();
  #pause = 0;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [style, own];
  }

  set words(words) {
    this.#words = words;
    this.#build();
    this.#load();
  }

  get words() {
    return this.#words;
  }

  focus() {
    this.input?.focus();
  }

  async #load() {
    try {
      const module = new URL('address/forms.js', document.baseURI).href;
      this.#engine = await import(/* @vite-ignore */ module);
      this.#write();
    } catch {
      this.problem.textContent = this.#words.failed;
    }
  }

  #build() {
    const words = this.#words;
    this.input = make('input');
    Object.assign(this.input, { id: 'address', type: 'text', inputMode: 'email', autocomplete: 'off', spellcheck: false });
    this.input.setAttribute('autocapitalize', 'off');
    this.input.setAttribute('aria-describedby', 'hint problem');
    const label = make('label', '', words.label);
    label.htmlFor = 'address';
    const hint = make('p', 'hint', words.hint);
    hint.id = 'hint';
    this.problem = make('p', 'problem');
    this.problem.id = 'problem';
    this.problem.setAttribute('role', 'status');
    this.example = make('p', 'hint', words.example);
    for (const type of ['input', 'change', 'keydown', 'keyup', 'beforeinput', 'paste', 'copy']) {
      // Nothing outside this element, Vaadin's client least of all, hears of a key.
      this.shadowRoot.addEventListener(type, (event) => event.stopPropagation());
    }
    this.input.addEventListener('input', () => this.#write());
    this.input.addEventListener('change', () => this.#complain());
    this.shadowRoot.replaceChildren(
      label, hint, make('div', 'row', this.input), this.problem, this.example, this.#group('text'), this.#group('code'),
    );
  }

  #group(kind) {
    const words = this.#words;
    const group = make('section', '', make('h2', '', words[`${kind}-title`]), make('p', 'hint', words[`${kind}-hint`]));
    group.append(...words.forms.filter((form) => form.text === (kind === 'text')).map((form) => this.#form(form)));
    return group;
  }

  #form(form) {
    const words = this.#words;
    const written = make('pre', form.text ? 'prose' : '');
    const done = make('span', 'done');
    done.setAttribute('role', 'status');
    const copy = this.#button(words.copy, form.title, () => this.#copy(written, done));
    const card = make('article', 'form', make('h3', '', form.title), written, copy);
    this.#shown.set(form.code, written);
    if (form.code === 'picture') {
      this.canvas = make('canvas');
      this.canvas.setAttribute('role', 'img');
      this.canvas.setAttribute('aria-label', words['picture-of']);
      written.before(this.canvas);
      card.append(' ', this.#button(words.save, '', () => save(this.canvas, PICTURE)));
    }
    card.append(
      done,
      make('p', '', make('strong', '', words.robots), words.space + form.robots),
      make('p', '', make('strong', '', words.reader), words.space + form.reader),
    );
    return card;
  }

  #button(text, what, action) {
    const button = make('button', '', text);
    button.type = 'button';
    if (what) {
      button.setAttribute('aria-label', `${text}: ${what}`);
    }
    button.addEventListener('click', action);
    return button;
  }

  /** Whatever is no address, yet or at all, leaves the example standing. */
  #write() {
    if (!this.#engine) {
      return;
    }
    clearTimeout(this.#pause);
    const typed = this.input.value.trim();
    const readable = this.#engine.problem(typed) === '';
    if (readable || typed === '') {
      this.#complain();
    } else {
      this.#pause = setTimeout(() => this.#complain(), PAUSE_MS);
    }
    this.example.hidden = readable;
    const address = readable ? typed : EXAMPLE;
    const { sentence, show, picture } = this.#words;
    for (const [code, written] of this.#shown) {
      written.textContent = this.#engine.write(code, address, sentence, show, picture);
    }
    draw(this.canvas, address);
  }

  #complain() {
    const problem = this.#engine?.problem(this.input.value.trim()) ?? '';
    this.problem.textContent = this.#words[problem] ?? '';
    this.input.setAttribute('aria-invalid', String(this.problem.textContent !== ''));
  }

  async #copy(written, done) {
    for (const other of this.shadowRoot.querySelectorAll('.done')) {
      other.textContent = '';
    }
    try {
      await navigator.clipboard.writeText(written.textContent);
      done.textContent = this.#words.copied;
    } catch {
      getSelection().selectAllChildren(written);
      done.textContent = this.#words['not-copied'];
    }
  }
}

customElements.define('address-writer', AddressWriter);
