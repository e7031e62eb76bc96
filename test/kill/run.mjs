/**
 * `npm run test:long -- kill --minutes 10`: the real programs under load, the api, the worker and PostgreSQL killed in turn
 * without a word and started again. At the end every act that was acknowledged is there, once; no notice is there twice;
 * and `verify` finds nothing. Exit code 0 when all of that holds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildIfNeeded } from '../../tools/start/build.mjs';
import { openModelEnvironment, root } from '../bench/model-environment.mjs';
import { openActors } from '../bench/people.mjs';
import { wrongAfter } from './checks.mjs';
import { Days } from './days.mjs';
import { Load } from './load.mjs';
import { openMailServer } from './mail-server.mjs';
import { openVictims } from './victims.mjs';

const DATABASE = 'kill';
const PEOPLE = 4;
const TICK_MS = 1_000;
const say = (sentence) => console.log(sentence);

const minutes = Number(process.env.ENTENTE_KILL_MINUTES ?? 1);
process.chdir(root);
await buildIfNeeded(root, say);
const environment = await openModelEnvironment(say);
const mailServer = await openMailServer();
let victims;
try {
  const urls = await environment.database(DATABASE);
  await environment.inEarnest();
  const actors = await environment.asSuperuser(async (superuser) => {
    await superuser.query('CREATE TABLE kill_before AS SELECT id FROM mail');
    return openActors(superuser);
  }, DATABASE);
  victims = await openVictims(environment, DATABASE, mailServer.url);
  const load = new Load(victims.apiUrl, actors);
  const days = new Days(urls.superuser);
  await days.next();
  load.start(PEOPLE);
  const begun = performance.now();
  // On a machine that is busy with something else, all three die all the same.
  for (let nth = 0; nth < 6 || performance.now() - begun < minutes * 60_000; nth += 1) {
    for (let tick = 0; tick < 3; tick += 1) {
      await pause(TICK_MS);
      await days.next();
    }
    await victims.killAndStart(['api', 'worker', 'postgres'][nth % 3], 200 + 300 * (nth % 4));
  }
  await load.stop();
  await days.untilQuiet();
  const { wrong, verified } = await days.asking((superuser) =>
    wrongAfter({ superuser, load, mailServer, urls, filesDir: environment.filesDir, apiUrl: victims.apiUrl() }),
  );
  const { api, worker, postgres } = victims.deaths;
  const twice = [...mailServer.times.values()].filter((times) => times > 1).length;
  say(`Killed: api ${api}, worker ${worker}, PostgreSQL ${postgres}, in ${minutes} min.`);
  say(
    `${load.acknowledged.size} acts acknowledged, ${load.refused} refused, ${load.askedAgain} requests made again under their key.`,
  );
  say(`${mailServer.times.size} mails left, ${twice} of them twice under one id. ${verified}`);
  for (const sentence of wrong.slice(0, 20)) say(`WRONG: ${sentence}`);
  if (wrong.length > 0)
    say(readFileSync(join(environment.folder, 'logs/api.log'), 'utf8').split('\n').slice(-20).join('\n'));
  say(wrong.length === 0 ? 'Nothing is lost, nothing is there twice.' : `${wrong.length} things are wrong.`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await victims?.stop();
  await environment.close();
  mailServer.close();
}
process.exit();
