import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { commissionLetter } from '#casework';
import { readSealSettings } from '#config';
import { openSeals, PdfPrinter } from '#delivery';
import { dayAtHome, instant } from '#law';
import {
  composePaper,
  isPaper,
  issuedPaper,
  type Letter,
  PAPER_CODES,
  type PaperCode,
  type PaperFacts,
  paperReader,
} from '#notices';
import type { Locale } from '#text';
import type { Terminal } from '../../terminal.ts';

const CANNOT_WRITE = 2;

interface Paper {
  readonly letter: Letter;
  /** Absent of a text that is copied and not issued: it bears no seal. */
  readonly reader: Parameters<typeof issuedPaper>[1] | undefined;
  readonly issuer: string | undefined;
}

/** Draws a document of the catalogue that no dispute owes (N21, N22, N24 to N27). */
export function command(terminal: Terminal): Command {
  return new Command('paper')
    .description(
      [
        `Draws a document that no dispute owes (${PAPER_CODES.join(', ')}, N24) from facts given as JSON on`,
        'standard input, and writes the PDF on standard output. What each needs: libs/notices/src/papers/paper-model.ts;',
        'N24 is drawn from the data that the page of the year gives. N24, N25 and N27 are sealed when',
        'the settings say with what (SEAL_FILE, BODY_SEALS_DIR).',
      ].join(' '),
    )
    .argument('<code>', 'which document')
    .option('--english', 'its courtesy version follows')
    .option('--body <id>', 'the body that issues it; N24 names its own')
    .addHelpText('after', '\nExample:\n  npx entente paper N27 --english < facts.json > letter.pdf')
    .action(async (code: string, { english, body }: { english?: true; body?: string }) => {
      try {
        const given = async () => JSON.parse(await text(terminal.streams.stdin));
        const lang = english ? 'en' : 'fr';
        const paper = code === 'N24' ? commissionFile(await given(), lang) : await paperOf(code, given, lang, body);
        terminal.streams.stdout.write(await drawn(paper, terminal));
      } catch (error) {
        terminal.warn(`paper: ${(error as Error).message}`);
        terminal.exitCode = CANNOT_WRITE;
      }
    });
}

async function paperOf(
  code: string,
  given: () => Promise<PaperFacts[PaperCode]>,
  lang: Locale,
  issuer?: string,
): Promise<Paper> {
  if (!isPaper(code)) throw new Error(`say which one: ${PAPER_CODES.join(', ')}, N24`);
  const facts = await given();
  return { letter: composePaper(code, facts, lang), reader: paperReader(code, facts), issuer };
}

/** The portal draws it too, and holds no key: here it is sealed. */
function commissionFile(given: CommissionFacts, lang: Locale): Paper {
  const { bodyId, body, year, figures, statement } = given;
  const on = dayAtHome(now());
  const letter = commissionLetter(body, { year, complete: on > `${year}-12-31`, figures, statement }, on, lang);
  return { letter, reader: 'commission', issuer: bodyId };
}

type CommissionFacts = Omit<Parameters<typeof commissionLetter>[1], 'complete'> & {
  readonly bodyId: string;
  readonly body: Parameters<typeof commissionLetter>[0];
};

const now = () => instant(new Date().toISOString());

async function drawn({ letter, reader, issuer }: Paper, { env, warn }: Terminal): Promise<Uint8Array> {
  const printer = new PdfPrinter();
  if (reader === undefined) return printer.print(letter);
  const website = env['PUBLIC_URL']?.trim() || 'http://localhost:4000';
  const pdf = await printer.print(issuedPaper(letter, reader, website));
  const mistakes: string[] = [];
  const settings = readSealSettings(env, mistakes);
  if (mistakes.length > 0) throw new Error(mistakes.join(' '));
  const sealer = await openSeals(settings, { now: async () => now() }, (trouble) => warn(`paper: ${trouble}`));
  if (sealer === undefined) return pdf;
  if (issuer !== undefined && !sealer.bodyIds.includes(issuer))
    warn(`paper: ${issuer} has no seal of its own: the house seals`);
  return sealer.seal(pdf, issuer);
}
