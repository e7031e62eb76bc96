/**
 * `npm run reconcile`: says what waits in a restored service and, told what is to become of it, lets the service go.
 *   --sent LOG   mails whose Message-ID stands in this log of the relay have left: they are recorded as sent
 *   --send       what is still open leaves
 *   --hold       what is still open is held as dead letters, to be looked at one by one
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { eraseAgain } from './recovery/erase-again.mjs';
import { connected, explained, needed, placeOf } from './recovery/place.mjs';
import { recordSent, release, waitingIn } from './recovery/reconcile.mjs';
import { Ending, tell } from './start/ending.mjs';

const root = resolve(import.meta.dirname, '..');
const say = (sentence) => console.log(sentence);
process.exitCode = await run();
process.exit();

async function run() {
  let place;
  let client;
  try {
    const options = { sent: { type: 'string' }, send: { type: 'boolean' }, hold: { type: 'boolean' } };
    const { values } = parseArgs({ options, strict: true });
    if (values.send && values.hold) throw new Ending('usage', 'Either --send or --hold.');
    place = await placeOf(root, process.env, { say });
    client = await connected(place.url);
    let waiting = await waitingIn(client);
    if (waiting === undefined) {
      say('Nothing waits: this service is open.');
      return 0;
    }
    if (waiting.erasedAt === null) {
      const { url, ledgerDir } = place;
      const filesDir = needed(place.filesDir, 'FILES_DIR');
      await eraseAgain({ root, url, filesDir, ledgerDir: needed(ledgerDir, 'ANCHORS_DIR'), since: waiting.takenAt });
    }
    if (values.sent) {
      const log = resolve(process.env.INIT_CWD ?? process.cwd(), values.sent);
      say(`${await recordSent({ root, url: place.url, log })} mails had left and are recorded as sent.`);
      waiting = await waitingIn(client);
    }
    say(`Backup of ${waiting.takenAt.toISOString()}, restored ${waiting.restoredAt.toISOString()}.`);
    say(`Open at the backup: ${waiting.duties} duties to notify, ${waiting.mails} mails. Some may have left since.`);
    if (!values.send && !values.hold && waiting.duties + waiting.mails > 0) {
      say('Say what becomes of them: --sent LOG for those that the relay shows, then --send or --hold for the others.');
      return 64;
    }
    const held = await release(client, values.hold ? 'hold' : 'send');
    say(values.hold ? `${held} held: npm run dead-letters shows them. The service is open.` : 'The service is open.');
    return 0;
  } catch (error) {
    return tell(explained(error));
  } finally {
    await client?.end().catch(() => {});
    await place?.stop();
  }
}
