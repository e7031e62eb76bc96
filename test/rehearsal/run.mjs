/**
 * `npm run rehearsal`: plays one dispute from end to end over HTTP as the people, prints each step, and writes every
 * notice as a PDF. The last line is JSON. It starts an instance of its own unless `--url` names one.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from '../../tools/start/build.mjs';
import { Ending, tell as printEnding } from '../../tools/start/ending.mjs';
import { Actors } from './actors.mjs';
import { Api, Problem } from './api.mjs';
import { scenarioPrinter } from './narrator.mjs';
import { Scenario } from './scenario.mjs';
import { STORIES } from './stories.mjs';
import { throwAwayInstance } from './throw-away.mjs';

/** Every rehearsal of one's own begins on this day, so that two of them can be laid side by side. */
const FIRST_DAY = '2026-03-02T08:00:00.000Z';

const root = resolve(import.meta.dirname, '../..');
const say = (line) => console.log(line);
let instance;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    await instance?.stop();
    process.exit(130);
  });
}

try {
  const asked = askedFor();
  if (asked.story === 'list') {
    for (const [name, { title }] of Object.entries(STORIES)) say(`${name.padEnd(20)} ${title}`);
  } else {
    await rehearse(asked);
  }
} catch (error) {
  const known = error instanceof Problem ? `The story cannot go on: ${error.message}` : error;
  if (typeof known === 'string') console.error(known);
  process.exitCode = typeof known === 'string' ? 1 : printEnding(error);
} finally {
  await instance?.stop();
}
process.exit();

async function rehearse({ story, out, url }) {
  await buildIfNeeded(root, say);
  const { REHEARSAL_PEOPLE } = await import(join(root, 'dist/libs/accounts/src/rehearsal/people.js'));
  const { secondFactorKey } = await import(join(root, 'dist/libs/accounts/src/rehearsal/second-factor.js'));
  if (url === undefined) instance = await throwAwayInstance(root, say);
  const api = new Api(url ?? instance.urls.api);
  const actors = new Actors(api, REHEARSAL_PEOPLE, secondFactorKey);
  for (const name of story === 'all' ? Object.keys(STORIES) : [story]) {
    const { title, ends, play } = STORIES[name];
    say(`\n${title}`);
    const scenario = new Scenario({ api, actors, out, tell: scenarioPrinter(say) });
    // Somebody else's clock is taken as it stands.
    if (url === undefined) await scenario.setTo(FIRST_DAY);
    await play(scenario);
    const end = await scenario.end();
    if (end.stage !== ends) throw new Problem(`The story ${name} was to end at ${ends} and ended at ${end.stage}.`);
    say(`\nNotices in ${out}`);
    say(JSON.stringify(end));
  }
}

function askedFor() {
  let values;
  try {
    ({ values } = parseArgs({
      options: { story: { type: 'string' }, out: { type: 'string' }, url: { type: 'string' } },
    }));
  } catch (error) {
    throw new Ending(
      'usage',
      `${error.message.split('. ')[0]}. Usage: npm run rehearsal -- [--story NAME] [--out DIR] [--url ADDRESS]`,
    );
  }
  const { story = 'happy', url, out } = values;
  if (story !== 'list' && story !== 'all' && !Object.hasOwn(STORIES, story)) {
    throw new Ending('usage', `There is no story « ${story} ». Choose one of: ${Object.keys(STORIES).join(', ')}.`);
  }
  if (url !== undefined && !/^https?:\/\//.test(url))
    throw new Ending('usage', '--url must begin with http:// or https://.');
  const folder = out === undefined ? join(root, 'out/rehearsal') : resolve(process.env.INIT_CWD ?? process.cwd(), out);
  return { story, url, out: folder };
}
