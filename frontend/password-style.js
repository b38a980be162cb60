/** A constructed sheet: it needs no inline style, so a strict content policy lets it through. */
export const style = new CSSStyleSheet();

style.replaceSync(`
  :host { display: block; color: var(--lumo-body-text-color, CanvasText); }
  :host([hidden]) { display: none; }
  label { display: block; font-weight: 600; font-size: 1.125em; }
  p { margin: 0.25rem 0 0.75rem; }
  .hint, .engine { color: var(--lumo-secondary-text-color, GrayText); }
  .row { display: flex; flex-wrap: wrap; gap: 0.5rem; }
  input {
    flex: 1 1 14rem; min-width: 0; box-sizing: border-box; min-height: 3rem; padding: 0 0.75rem;
    font: inherit; color: inherit; background: var(--lumo-base-color, Canvas);
    border: 2px solid var(--lumo-contrast-70pct, currentColor); border-radius: 0.25rem;
  }
  button {
    min-height: 3rem; padding: 0 1rem; font: inherit; font-weight: 600; cursor: pointer;
    color: var(--lumo-primary-text-color, LinkText); background: var(--lumo-base-color, Canvas);
    border: 2px solid var(--lumo-primary-text-color, LinkText); border-radius: 0.25rem;
  }
  button.use {
    color: var(--lumo-primary-contrast-color, Canvas); background: var(--lumo-primary-color, LinkText);
    border-color: var(--lumo-primary-color, LinkText); margin-top: 1rem;
  }
  :is(input, button):focus-visible {
    outline: 3px solid var(--lumo-primary-text-color, Highlight); outline-offset: 2px;
  }
  h2 { font-size: 1.125em; line-height: 1.25; margin: 1.5rem 0 0.5rem; }
  .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .verdict {
    margin-top: 1.25rem; padding: 0.75rem 1rem; border-inline-start: 0.5rem solid var(--edge);
    background: var(--lumo-contrast-5pct, transparent);
  }
  .verdict:empty { display: none; }
  .verdict strong { display: block; font-size: 1.375em; }
  .strong, .ok { --edge: var(--lumo-success-color, green); }
  .weak, .short, .common { --edge: var(--lumo-error-color, red); }
  ul, dl { margin: 0; padding: 0; }
  .reasons { padding-inline-start: 1.25rem; }
  li { margin: 0.375rem 0; }
  .columns { display: flex; flex-wrap: wrap; gap: 0 2rem; }
  .columns { margin-bottom: 1.5rem; }
  .column { flex: 1 1 16rem; min-width: 0; }
  .ticks { list-style: none; }
  .ticks li {
    display: flex; gap: 0.5rem; margin: 0; padding: 0.375rem 0;
    border-top: 1px solid var(--lumo-contrast-20pct, GrayText);
  }
  .state { flex: 0 0 5.5em; font-weight: 600; }
  .yes .state { color: var(--lumo-success-text-color, green); }
  .no .state { color: var(--lumo-error-text-color, red); }
  .note { color: var(--lumo-secondary-text-color, GrayText); }
  .times { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); gap: 0.375rem 1rem; }
  .times dd { margin: 0; font-weight: 600; }
`);
