/** What the address writer has beyond the style of a box. */
export const style = new CSSStyleSheet();

style.replaceSync(`
  .problem { color: var(--lumo-error-text-color, red); font-weight: 600; }
  .problem:empty, .done:empty { display: none; }
  [aria-invalid="true"] { border-color: var(--lumo-error-color, red); }
  h2 { font-size: 1.375em; margin: 2rem 0 0.25rem; }
  h3 { font-size: 1.125em; margin: 0 0 0.5rem; }
  .form { padding: 1.25rem 0; border-top: 1px solid var(--lumo-contrast-20pct, GrayText); }
  .form p { max-width: 40rem; margin: 0.5rem 0 0; }
  pre {
    margin: 0 0 0.75rem; padding: 0.75rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere;
    font: 0.9375em/1.5 ui-monospace, monospace; background: var(--lumo-contrast-5pct, transparent);
    border: 1px solid var(--lumo-contrast-20pct, GrayText); border-radius: 0.25rem;
  }
  pre.prose { font: inherit; }
  canvas { display: block; max-width: 100%; height: auto; margin: 0 0 0.75rem; border: 1px solid var(--lumo-contrast-20pct, GrayText); }
  .done { display: inline; margin-inline-start: 0.75rem; font-weight: 600; }
`);
