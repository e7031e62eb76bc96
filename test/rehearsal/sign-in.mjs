import { Secret, TOTP } from 'otpauth';
import { Problem } from './api.mjs';

const sleep = (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds));

/** The six digits that an authenticator shows now, or `ahead` steps of thirty seconds later. */
export function secondCode(key, ahead = 0) {
  const totp = new TOTP({ secret: new Secret({ buffer: new Uint8Array(key).buffer }), period: 30, digits: 6 });
  return totp.generate({ timestamp: Date.now() + ahead * 30_000 });
}

/** In by the front door: a code asked for and read in the captured mail, and a second one for whoever acts for an organisation. */
export async function signIn(api, person, key) {
  const before = new Set((await mailsTo(api, person.email)).map((mail) => mail.id));
  await api.post('/v1/sign-in/code', { email: person.email });
  const code = await codeFromMail(api, person.email, before);
  const { token, next } = await api.post('/v1/sign-in/verify', { email: person.email, code });
  const who = { token: next === 'none' ? token : await prove(api, { token }, key) };
  const { personId } = await api.get('/v1/me', who);
  return { ...who, id: personId, name: person.name };
}

/** A code serves once: when this half minute's has served, the next one is already good. */
async function prove(api, who, key) {
  for (let tries = 0; ; tries += 1) {
    try {
      return (await api.post('/v1/sign-in/second-factor', { code: secondCode(key, Math.min(tries, 1)) }, who)).token;
    } catch (error) {
      if (tries === 3 || error.status !== 422) throw error;
      if (tries > 0) await sleep(30_500);
    }
  }
}

async function mailsTo(api, email) {
  return (await api.get(`/v1/rehearsal/mail?limit=500&to=${encodeURIComponent(email)}`)).items;
}

async function codeFromMail(api, email, before) {
  for (let tries = 0; tries < 200; tries += 1) {
    const fresh = (await mailsTo(api, email)).filter((mail) => !before.has(mail.id));
    const code = fresh.map((mail) => /\b(\d{3})\s?(\d{3})\b/u.exec(mail.text)).find(Boolean);
    if (code) return `${code[1]}${code[2]}`;
    await sleep(50);
  }
  throw new Problem(`No sign-in code came for ${email}. An address gets five an hour: try again later.`);
}
