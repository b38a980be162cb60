/** Makes an element; `content` is text, nodes or nothing. Never HTML. */
export function make(tag, className, ...content) {
  const element = document.createElement(tag);
  if (className) {
    element.className = className;
  }
  element.append(...content);
  return element;
}

/** Fills {0}, {1} of a text that the server wrote as a message pattern. */
function fill(pattern, ...values) {
  return pattern.replaceAll("''", "'").replace(/\{(\d)\}/g, (_, index) => values[index]);
}

const KINDS = ['small-letter', 'big-letter', 'digit', 'special'];
const EVIDENCE = ['fifteen-or-more', 'eight-or-more', 'not-common', 'hard-to-guess'];

/** Both columns: what an organisation asks of a password of `length` signs, and the evidence. */
export function columns(texts, rules, report, length) {
  return [
    column(
      texts,
      'org',
      rules.filter((rule) => rule.test).map((rule) => [rule.text, report && keeps(rule, report.rules, length)]),
      rules.filter((rule) => !rule.test).map((rule) => rule.text),
    ),
    column(
      texts,
      'evidence',
      EVIDENCE.map((code) => [texts[`evidence.${code}`], report?.evidence[code]]),
      [texts['evidence.unique'], texts['evidence.no-mix']],
    ),
  ];
}

/** Whether all is kept that the organisation asks of a password of `length` signs. */
export function keepsAll(rules, report, length) {
  return rules.filter((rule) => rule.test).every((rule) => keeps(rule, report.rules, length));
}

function keeps({ test, least }, met, length) {
  if (test === 'length') {
    return length >= least;
  }
  return test === 'kinds' ? KINDS.filter((kind) => met[kind]).length >= least : met[test];
}

function column(texts, name, ticks, notes) {
  const list = make('ul', 'ticks');
  for (const [text, met] of ticks) {
    const known = typeof met === 'boolean';
    const state = known ? (met ? 'yes' : 'no') : 'open';
    const item = make('li', state);
    if (known) {
      item.append(make('span', 'state', texts[`tick.${state}`]));
    }
    item.append(make('span', '', text));
    list.append(item);
  }
  for (const text of notes) {
    list.append(make('li', 'note', text));
  }
  return make('section', 'column', make('h2', '', texts[`${name}.title`]), list);
}

/** How long guessing takes, by who guesses. */
export function times(texts, report) {
  const list = make('dl', 'times');
  for (const [attacker, time] of Object.entries(report.times)) {
    list.append(
      make('dt', '', texts[`time.${attacker}`]),
      make('dd', '', fill(texts[`unit.${time.unit}.${time.count === 1 ? 'one' : 'many'}`], time.count)),
    );
  }
  return list;
}

/**
 * What each part is to someone who guesses. The part itself is quoted only while the reader shows
 * the password on the screen; else its place is named.
 */
export function reasons(texts, report, shown) {
  const list = make('ul', 'reasons');
  const told = report.reasons.filter((part) => part.code !== 'unpredictable' || part.to - part.from > 3);
  for (const part of told) {
    const sentences = [fill(texts['reason.line'], place(texts, part, shown), texts[`reason.${part.code}`])];
    sentences.push(...part.twists.map((twist) => texts[`twist.${twist}`]));
    list.append(make('li', part.code === 'unpredictable' ? 'good' : '', sentences.join(texts.space)));
  }
  return list;
}

function place(texts, part, shown) {
  if (shown !== null) {
    return fill(texts['place.quoted'], shown.slice(part.from, part.to));
  }
  return part.to - part.from === 1
    ? fill(texts['place.one'], part.to)
    : fill(texts['place.range'], part.from + 1, part.to);
}
