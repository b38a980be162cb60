// Measures passwords away from the page, so that typing never waits. Nothing is sent anywhere:
// the only requests are the two below, for files that are the same for every reader.
import { load, check } from './engine.js';

const ready = fetch(new URL('words.txt', import.meta.url), {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
}).then(async (response) => {
  if (!response.ok) {
    throw new Error('no word lists');
  }
  load(await response.text());
});

ready.then(
  () => postMessage({ state: 'ready' }),
  () => postMessage({ state: 'failed' }),
);

onmessage = async ({ data }) => {
  await ready;
  postMessage({ state: 'checked', number: data.number, report: check(data.password, data.ownWords) });
};
