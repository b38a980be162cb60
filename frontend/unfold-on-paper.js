/** Paper has no fold to open: what is folded on the screen stands open while the page is printed. */
let unfolded = [];

window.addEventListener('beforeprint', () => {
  unfolded = [...document.querySelectorAll('vaadin-details:not([opened])')];
  // The attribute at once, since the page is drawn for paper as soon as this returns.
  unfolded.forEach((details) => details.setAttribute('opened', ''));
});

window.addEventListener('afterprint', () => {
  unfolded.forEach((details) => details.removeAttribute('opened'));
  unfolded = [];
});
