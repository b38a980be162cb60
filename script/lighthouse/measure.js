// node measure.js SITE RUNS: Lighthouse on some pages of the app, the median of the runs beside the bar of each figure.
import {launch} from 'chrome-launcher';
import lighthouse, {desktopConfig} from 'lighthouse';

const [site, runs] = [process.argv[2], Number(process.argv[3])];

const PAGES = {start: '/', question: '/check', mail: '/mail'};
const FORMS = {mobile: undefined, desktop: desktopConfig};

const atLeast = bar => ({bar: `>= ${bar}`, met: value => value >= bar});
const atMost = bar => ({bar: `<= ${bar}`, met: value => value <= bar});

const score = name => lhr => Math.round(lhr.categories[name].score * 100);
const audit = (name, unit) => lhr => lhr.audits[name].numericValue / unit;
const requests = lhr => lhr.audits['network-requests'].details.items.filter(item => item.finished);

const FIGURES = {
  'accessibility': {of: score('accessibility'), mobile: atLeast(100), desktop: atLeast(100)},
  'best practices': {of: score('best-practices'), mobile: atLeast(100), desktop: atLeast(100)},
  'performance': {of: score('performance'), mobile: atLeast(90), desktop: atLeast(98)},
  'largest paint, s': {of: audit('largest-contentful-paint', 1000), mobile: atMost(3)},
  'blocked, ms': {of: audit('total-blocking-time', 1), mobile: atMost(200)},
  'first load, KB': {
    of: lhr => requests(lhr).reduce((sum, item) => sum + item.transferSize, 0) / 1024,
    mobile: atMost(260),
  },
  'requests': {of: lhr => requests(lhr).length, mobile: atMost(15)},
};

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const short = value => (Number.isInteger(value) ? `${value}` : value.toFixed(1));

async function look(path, config) {
  const chrome = await launch({
    chromePath: process.env.CHROMIUM,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  try {
    const options = {port: chrome.port, logLevel: 'error', maxWaitForLoad: 90_000,
      onlyCategories: ['performance', 'accessibility', 'best-practices']};
    return (await lighthouse(site + path, options, config)).lhr;
  } finally {
    chrome.kill();
  }
}

/** On a machine that is too busy some figures are missing; such a run is no run. */
async function lookWell(path, config) {
  for (let tries = 3; ; tries--) {
    const lhr = await look(path, config);
    const figures = Object.values(FIGURES).map(figure => figure.of(lhr));
    if (figures.every(Number.isFinite) && lhr.categories.performance.score !== null) return lhr;
    if (tries === 1) throw new Error(`Lighthouse could not measure ${path}`);
  }
}

/** What cost points in the last run, for whoever wants to better it. */
function lost(lhr) {
  return ['accessibility', 'best-practices']
    .flatMap(name => lhr.categories[name].auditRefs)
    .filter(ref => ref.weight > 0 && lhr.audits[ref.id].score !== null)
    .filter(ref => lhr.audits[ref.id].score < 1)
    .map(ref => lhr.audits[ref.id].title);
}

let missed = 0;
const speeds = [];
const row = (...cells) => console.log(cells.map((cell, at) => `${cell}`.padEnd([10, 9, 18, 9, 9, 0][at])).join(''));
row('page', 'form', 'figure', 'median', 'bar', '');
for (const [page, path] of Object.entries(PAGES)) {
  for (const [form, config] of Object.entries(FORMS)) {
    const looks = [];
    for (let run = 0; run < runs; run++) looks.push(await lookWell(path, config));
    speeds.push(...looks.map(lhr => lhr.environment.benchmarkIndex));
    for (const [figure, {of, [form]: wanted}] of Object.entries(FIGURES)) {
      const value = median(looks.map(of));
      const met = wanted ? wanted.met(value) : true;
      if (!met) missed++;
      row(page, form, figure, short(value), wanted?.bar ?? '', wanted ? (met ? 'met' : 'NOT MET') : '');
    }
    for (const title of lost(looks.at(-1))) console.log(`  lost points: ${title}`);
  }
}
console.log(`\n${missed ? `${missed} bars not met` : 'all bars met'}; median of ${runs} runs.`
  + ` Lighthouse rates this machine ${Math.round(median(speeds))} (below 1000 it is slow or busy).`);
