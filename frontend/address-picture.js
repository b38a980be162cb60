const SIZE = 20;
const MARGIN = 6;
/** Drawn twice as large as it is shown, for sharp screens. */
const SHARP = 2;

/** Draws an address as black letters on white. The file holds nothing but the picture. */
export function draw(canvas, address) {
  const font = `${SIZE * SHARP}px sans-serif`;
  const pen = canvas.getContext('2d');
  pen.font = font;
  canvas.width = Math.ceil(pen.measureText(address).width) + 2 * MARGIN * SHARP;
  canvas.height = (SIZE + 3 * MARGIN) * SHARP;
  canvas.style.width = `${canvas.width / SHARP}px`;
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = 'black';
  pen.font = font;
  pen.textBaseline = 'middle';
  pen.fillText(address, MARGIN * SHARP, canvas.height / 2);
}

export function save(canvas, name) {
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = name;
  link.click();
}
