import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../bench/model-environment.mjs';
import { post } from './load.mjs';

/** Everything that may be wrong after so many deaths, each in a sentence. */
export async function wrongAfter({ superuser, load, mailServer, urls, filesDir, apiUrl }) {
  const ask = async (sql, values = []) => (await superuser.query(sql, values)).rows;
  const wrong = [];
  const keys = [...load.acknowledged.keys()];

  for (const told of load.odd) wrong.push(`told while a program was away: ${told.slice(0, 300)}`);

  const kept = new Map(
    (await ask(`SELECT key, outcome ->> 'disputeId' AS id FROM idempotency_key WHERE key = ANY ($1)`, [keys])).map(
      ({ key, id }) => [key, id],
    ),
  );
  for (const [key, { name, disputeId }] of load.acknowledged)
    if (kept.get(key) !== disputeId) wrong.push(`${name} of ${disputeId} was acknowledged and is not kept`);

  const ids = [...new Set([...load.acknowledged.values()].map(({ disputeId }) => disputeId))];
  const doubled = await ask(
    `SELECT dispute_id, type, count(*)::int AS times FROM dispute_event
     WHERE dispute_id = ANY ($1) AND type = ANY ($2) GROUP BY dispute_id, type HAVING count(*) > 1`,
    [ids, ONCE],
  );
  for (const { dispute_id: id, type, times } of doubled) wrong.push(`${type} happened ${times} times in ${id}`);

  const events = new Map(
    (
      await ask(
        'SELECT dispute_id, array_agg(type) AS types FROM dispute_event WHERE dispute_id = ANY ($1) GROUP BY 1',
        [ids],
      )
    ).map(({ dispute_id: id, types }) => [id, types]),
  );
  for (const { name, disputeId } of load.acknowledged.values())
    if (!events.get(disputeId)?.includes(EVENT[name])) wrong.push(`${name} of ${disputeId} has no event`);

  const answers = [...load.acknowledged].filter((_, nth) => nth % Math.ceil(load.acknowledged.size / 100) === 0);
  for (const [key, { name, who, target, content, text }] of answers) {
    const again = await post(`${apiUrl}${target}`, load.actors[who].token, key, content);
    if (again.text !== text) wrong.push(`${name}: asked again, ${again.status} ${again.text.slice(0, 200)}`);
  }

  for (const { outbox_id: id } of await ask('SELECT outbox_id FROM notice GROUP BY 1 HAVING count(*) > 1'))
    wrong.push(`the duty ${id} has two notices`);
  const unsent = await ask("SELECT id FROM mail WHERE outcome = 'sent' AND NOT id = ANY ($1)", [
    [...mailServer.times.keys()],
  ]);
  const furnished = await ask('SELECT id FROM kill_before');
  const before = new Set(furnished.map(({ id }) => id));
  for (const { id } of unsent) if (!before.has(id)) wrong.push(`the mail ${id} is told to have left and has not`);
  const known = new Set((await ask('SELECT id FROM mail')).map(({ id }) => id));
  for (const id of mailServer.times.keys())
    if (!known.has(id)) wrong.push(`the mail ${id} left and belongs to nothing`);

  const verify = spawnSync(process.execPath, [join(root, 'dist/apps/cli/src/main.js'), 'verify', '--deep'], {
    env: { ...process.env, ENTENTE_MODE: 'production', DATABASE_URL: urls.worker, FILES_DIR: filesDir },
    encoding: 'utf8',
  });
  if (verify.status !== 0) wrong.push(`verify: ${verify.stdout}${verify.stderr}`);
  return { wrong, verified: verify.stdout.trim() };
}

/** What each act of the load leaves, and how often it may in one life. */
const EVENT = {
  file: 'ComplaintFiled',
  answer: 'ComplaintAnswered',
  refer: 'ReferralReceived',
  assign: 'CaseMediatorAssigned',
  declare: 'IndependenceDeclared',
  admit: 'ReferralAdmitted',
  notify: 'ReferralNotified',
  enter: 'MerchantEntered',
  propose: 'ProposalIssued',
  accept: 'ProposalAnswered',
};
const ONCE = [
  ...Object.values(EVENT).filter((type) => type !== 'ProposalAnswered'),
  'ProposalAccepted',
  'MediationClosed',
  'SilenceRecorded',
];
