import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { MediatorWorklist } from '#casework';
import { entryOf, isPersonAct, PathId, type PersonAct, Problem } from '#requests';
import { translate } from '#text';
import { PageActs } from '../../dispute/page-acts.ts';
import { NoSuchPage } from '../../errors/page-errors.ts';
import { seeOther, show } from '../../layout/show.ts';
import { field } from '../../security/field.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { Today } from '../today.ts';
import { asBody, valuesOf, wantedTab } from './act-fields.ts';
import { BodyDisputePages } from './body-dispute-pages.ts';
import { DISPUTE_TABS, type DisputeTab, frameOf } from './frame.ts';
import { LetterPreview } from './letter-preview.ts';
import { DisputeTabs } from './tabs.ts';
import { PREVIEW } from './wording/preview.ts';
import { OVERTAKEN_PAGE, PREVIEW_PAGE } from './wording.ts';

/** An act that the preview has a button for sends a letter: it is read before it leaves. */
const isLettered = (act: PersonAct): boolean => Object.hasOwn(PREVIEW.fr.send, act);

const NOTE_MOST = 10_000;

/** What the people of the body do to a dispute: by a form, first to read the letters that it would send, then to send them. */
@Controller('mediator/disputes/:disputeId')
export class ActsController {
  constructor(
    private readonly worklist: MediatorWorklist,
    private readonly table: BodyDisputePages,
    private readonly tabs: DisputeTabs,
    private readonly acts: PageActs,
    private readonly preview: LetterPreview,
    private readonly today: Today,
  ) {}

  @Post('acts')
  async act(@Param('disputeId', PathId) disputeId: string, @Body() body: unknown, @Res() reply: FastifyReply) {
    const { act, kept, tab } = asked(body);
    const intent = field(body, 'intent', 20);
    if (intent === 'correct') return this.tabs.draw(reply, disputeId, tab, { kept: { ...kept, act } });
    if (isLettered(act) && intent !== 'send') return this.showPreview(reply, disputeId, act, kept, tab);
    const sent = await this.acts.send(reply.request, { side: 'mediator', disputeId, act, body: asBody(act, kept) });
    const here = `/mediator/disputes/${disputeId}`;
    if (sent.kind === 'done') return seeOther(reply, tab === 'overview' ? here : `${here}/${tab}`);
    if (sent.kind === 'overtaken') return show(reply, OVERTAKEN_PAGE, { back: here, kept }, 409);
    const errors = onThePage(sent.errors);
    return this.tabs.draw(reply, disputeId, tab, { errors, kept: { ...kept, act } }, sent.status);
  }

  @Post('notes')
  async note(@Param('disputeId', PathId) disputeId: string, @Body() body: unknown, @Res() reply: FastifyReply) {
    const { reader, open } = await this.table.open(reply.request, disputeId);
    const given = (body as Readonly<Record<string, unknown>> | null)?.['words'];
    const words = typeof given === 'string' ? given.replace(/\r\n?/g, '\n').trim() : '';
    const wrong = words === '' ? 'empty' : words.length > NOTE_MOST ? 'long' : undefined;
    if (wrong !== undefined) return this.tabs.draw(reply, disputeId, 'notes', { wrong, kept: { words } }, 422);
    const noteId = field(body, 'once', 36);
    if (!UUID.test(noteId)) throw new NoSuchPage();
    await this.worklist.addNote(reader, open.sideView.disputeId, { noteId, words, at: await this.today.now() });
    return seeOther(reply, `/mediator/disputes/${disputeId}/notes`);
  }

  private async showPreview(
    reply: FastifyReply,
    disputeId: string,
    act: PersonAct,
    kept: Readonly<Record<string, string>>,
    tab: DisputeTab,
  ) {
    const { lang } = requestContextOf(reply.request);
    const table = await this.table.open(reply.request, disputeId);
    if (table.sealed !== undefined) return this.tabs.draw(reply, disputeId, tab);
    try {
      const letters = await this.preview.of(table, act, asBody(act, kept));
      return show(reply, PREVIEW_PAGE, { ...frameOf(table, tab, lang), act, kept, letters });
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      const { status, detail } = entryOf(thrown.code);
      if (status === 409) return show(reply, OVERTAKEN_PAGE, { back: `/mediator/disputes/${disputeId}`, kept }, 409);
      if (status !== 422) throw thrown;
      const listed = (thrown.more.errors?.(lang) ?? []).map(({ field: name, message }) => [name, message] as const);
      const sentence = Object.entries(thrown.more.dates ?? {}).reduce(
        (text, [name, on]) => text.replaceAll(`{${name}}`, on),
        translate(detail, lang),
      );
      const errors = onThePage(listed.length > 0 ? Object.fromEntries(listed) : { form: sentence });
      return this.tabs.draw(reply, disputeId, tab, { errors, kept: { ...kept, act } }, 422);
    }
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function asked(body: unknown) {
  const act = field(body, 'act', 60);
  if (!isPersonAct(act)) throw new NoSuchPage();
  const tab = DISPUTE_TABS.find((one) => one === wantedTab(body)) ?? 'overview';
  return { act, kept: valuesOf(act, body), tab };
}

/** A field of the counter, by the name that it has on the page. */
function onThePage({ amountCents, ...errors }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return amountCents === undefined ? errors : { ...errors, amount: amountCents };
}
