/**
 * `npm run claims`: who asks to act for a merchant that is affiliated to no mediator body (docs/how-to/operate.md#claims).
 *   npm run claims                              lists them, the oldest first
 *   npm run claims -- confirm ID | decline ID   answers one; its author is told by mail
 *   npm run claims -- number ID NUMBER          gives the merchant of a claim its number in the register of its State
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { placeOf } from './recovery/place.mjs';
import { Ending, tell } from './start/ending.mjs';

const USAGE = 'npm run claims [-- confirm ID | decline ID | number ID NUMBER]';
const root = resolve(import.meta.dirname, '..');
const say = (sentence) => console.log(sentence);
const from = (path) => import(join(root, 'dist', path));
process.exitCode = await run();
process.exit();

async function run() {
  let place;
  let database;
  let mails;
  try {
    const { positionals } = parseArgs({ allowPositionals: true, strict: true });
    const [command = 'list', id, ...number] = positionals;
    if (!isWhole(command, id, number)) throw new Ending('usage', USAGE);
    place = await placeOf(root, process.env, { say });
    const persistence = await from('libs/persistence/src/index.js');
    const { ClaimsOfNobody } = await from('libs/accounts/src/index.js');
    database = await persistence.databaseOf({ url: place.url, poolSize: 2 }).initialize();
    mails = await mailsOf(persistence, database);
    const claims = new ClaimsOfNobody(database, mails);
    const waiting = await claims.waiting();
    if (command === 'list') return list(waiting);
    const [claim, ...others] = waiting.filter(({ claimId }) => claimId.startsWith(id));
    if (claim === undefined) throw new Ending('usage', `No claim ${id} waits.`);
    if (others.length > 0) throw new Ending('usage', `More than one begins with ${id}: write more of it.`);
    if (command === 'number') return told(await claims.number(claim, number.join(' ')));
    if (!(await claims.decide(claim, command === 'confirm'))) throw new Ending('usage', 'It was answered meanwhile.');
    say(
      `${claim.claimant || claim.claimantEmail} ${command === 'confirm' ? 'acts' : 'does not act'} for ${claim.merchant}.`,
    );
    return 0;
  } catch (error) {
    return tell(
      error.code === '42501' ? new Ending('setting', 'DATABASE_URL must name the role of the worker.') : error,
    );
  } finally {
    await mails?.onApplicationShutdown();
    await database?.destroy().catch(() => {});
    await place?.stop();
  }
}

function isWhole(command, id, number) {
  if (command === 'list') return id === undefined;
  if (command === 'number') return id !== undefined && number.length > 0;
  return ['confirm', 'decline'].includes(command) && id !== undefined && number.length === 0;
}

function list(claims) {
  for (const claim of claims) {
    say(`${claim.claimId}  ${claim.merchant}, ${claim.registration ?? 'no number'}, ${claim.postcode} ${claim.city}`);
    say(
      `    ${claim.claimant || 'no name'} <${claim.claimantEmail}>, on ${claim.madeAt.slice(0, 10)}, with the code of the ${claim.via}`,
    );
  }
  say(claims.length === 0 ? 'No claim waits for you.' : `${claims.length} to answer.`);
  return 0;
}

function told(numbered) {
  if (numbered === 'invalid') throw new Ending('usage', 'That is not a number of the register of its State.');
  if (numbered === 'taken') throw new Ending('usage', 'This merchant has its number, or another entry has this one.');
  say('Recorded: a mediator body can affiliate it.');
  return 0;
}

/** As the portal sends them; kept where a rehearsal keeps its mails. */
async function mailsOf(persistence, database) {
  const { CaptureTransport, SignInMails, SmtpTransport } = await from('libs/delivery/src/index.js');
  const given = (name, otherwise) => process.env[name]?.trim() || otherwise;
  const url = given('SMTP_URL');
  const mailFrom = given('MAIL_FROM', 'Entente <ne-pas-repondre@entente.example>');
  const missing = ['SMTP_URL', 'PORTAL_CONTACT'].find((name) => given(name) === undefined);
  if (given('ENTENTE_MODE') === 'production' && missing !== undefined)
    throw new Ending('setting', `${missing} is missing: set it as for the programs.`);
  const transport =
    url === undefined
      ? new CaptureTransport(new persistence.PgKeptMails(database))
      : new SmtpTransport({ url, from: mailFrom });
  return new SignInMails(transport, {
    smtpUrl: url,
    mailFrom,
    publicUrl: given('PUBLIC_URL', 'http://localhost:4000'),
    portalName: given('PORTAL_NAME', 'Entente'),
    contact: given('PORTAL_CONTACT', 'contact@entente.example'),
  });
}
