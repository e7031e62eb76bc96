import type { BrowserContext, Page } from 'playwright-core';

/** Signs in as anybody would: the address, the code of the mail, and the second code where one is asked for. */
export async function signIn(context: BrowserContext, email: string, next = '/account'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.fill('input[name="email"]', email);
  await page.click('main button[type="submit"]');
  await page.fill('input[name="code"]', await mailedCode(context, email));
  await page.click('main button[type="submit"]');
  if (new URL(page.url()).pathname === '/sign-in/second-factor') {
    await giveSecondCode(page, context, email);
    await page.goto(next);
  }
  return page;
}

/** A code that has served is not taken again: whoever comes back within half a minute waits for the next. */
async function giveSecondCode(page: Page, context: BrowserContext, email: string): Promise<void> {
  let given: string | undefined;
  for (let seconds = 0; seconds < 45; seconds += 1) {
    const code = await secondCode(context, email);
    if (code !== given) {
      given = code;
      await page.fill('input[name="code"]', code);
      await page.click('main button[type="submit"]');
      if (new URL(page.url()).pathname !== '/sign-in/second-factor') return;
    }
    await new Promise((wait) => setTimeout(wait, 1000));
  }
  throw new Error(`The second code of ${email} was not taken.`);
}

/** The newest code sent to this address. */
export async function mailedCode(context: BrowserContext, email: string): Promise<string> {
  for (let tries = 0; tries < 40; tries += 1) {
    const mails = await (await context.request.get(`/rehearsal/mail?to=${encodeURIComponent(email)}`)).text();
    const code = /\b\d{6}\b/.exec(mails.replace(/<head>[\s\S]*<\/head>/, '').replace(/<[^>]+>/g, ' '))?.[0];
    if (code !== undefined) return code;
    await new Promise((wait) => setTimeout(wait, 250));
  }
  throw new Error(`No code reached ${email}.`);
}

/** As the page of people shows it. */
export async function secondCode(context: BrowserContext, email: string): Promise<string> {
  const people = await (await context.request.get('/rehearsal')).text();
  const after = people.slice(people.indexOf(email));
  const code = /(?<!\d)(\d{3} ?\d{3})(?!\d)/.exec(after.replace(/<[^>]+>/g, ' '))?.[1];
  if (code === undefined) throw new Error(`No second code for ${email}.`);
  return code.replace(' ', '');
}
