import { Command } from 'commander';
import { type ClaimOfNobody, ClaimsOfNobody } from '#accounts';
import { Ending } from '#tools/start/ending.mjs';
import { oneThatBegins } from '../../one-that-begins.ts';
import { asWorker } from '../../operator.module.ts';
import type { Terminal } from '../../terminal.ts';
import { ClaimsModule } from './claims.module.ts';

/** Who asks to act for a merchant that is affiliated to no mediator body (docs/how-to/operate.md#claims). */
export function command(terminal: Terminal): Command {
  const { say } = terminal;
  const withClaims = (work: (claims: ClaimsOfNobody) => Promise<void>) =>
    asWorker(terminal, (context) => work(context.get(ClaimsOfNobody, { strict: false })), [
      ClaimsModule.from(terminal.env),
    ]);
  const claimOf = async (claims: ClaimsOfNobody, id: string): Promise<ClaimOfNobody> =>
    oneThatBegins(await claims.waiting(), ({ claimId }) => claimId, id, `claim ${id} waits`);
  const answer = (id: string, confirmed: boolean) =>
    withClaims(async (claims) => {
      const claim = await claimOf(claims, id);
      if (!(await claims.decide(claim, confirmed))) throw new Ending('usage', 'It was answered meanwhile.');
      say(`${claim.claimant || claim.claimantEmail} ${confirmed ? 'acts' : 'does not act'} for ${claim.merchant}.`);
    });

  const claims = new Command('claims').description(
    'Who asks to act for a merchant that is affiliated to no mediator body. The beginning of an id is enough.',
  );
  claims
    .command('list', { isDefault: true })
    .description('list them, the oldest first')
    .action(() =>
      withClaims(async (deps) => {
        const waiting = await deps.waiting();
        for (const line of waiting.flatMap(linesOf)) say(line);
        say(waiting.length === 0 ? 'No claim waits for you.' : `${waiting.length} to answer.`);
      }),
    );
  claims
    .command('confirm <id>')
    .description('the claimant owns the space of the merchant, and is told by mail')
    .action((id: string) => answer(id, true));
  claims
    .command('decline <id>')
    .description('the claimant does not act for the merchant, and is told by mail')
    .action((id: string) => answer(id, false));
  claims
    .command('number <id> <number...>')
    .description('give the merchant of a claim its number in the register of its State')
    .action((id: string, number: string[]) =>
      withClaims(async (deps) => {
        const numbered = await deps.number(await claimOf(deps, id), number.join(' '));
        if (numbered === 'invalid') throw new Ending('usage', 'That is not a number of the register of its State.');
        if (numbered === 'taken')
          throw new Ending('usage', 'This merchant has its number, or another entry has this one.');
        say('Recorded: a mediator body can affiliate it.');
      }),
    );
  return claims.addHelpText(
    'after',
    `
Examples:
  npx entente claims
  npx entente claims confirm 3f1c
  npx entente claims number 3f1c 552 100 554`,
  );
}

function linesOf(claim: ClaimOfNobody): string[] {
  const { claimId, merchant, registration, postcode, city, claimant, claimantEmail, madeAt, via } = claim;
  return [
    `${claimId}  ${merchant}, ${registration ?? 'no number'}, ${postcode} ${city}`,
    `    ${claimant || 'no name'} <${claimantEmail}>, on ${madeAt.slice(0, 10)}, with the code of the ${via}`,
  ];
}
