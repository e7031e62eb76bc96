import { randomBytes, randomUUID } from 'node:crypto';
import { MIX, SUBJECT_WEIGHTS } from './chance.mjs';

const ALL = ['consumer', 'merchant', 'mediator'];

/**
 * What people do in one dispute, step by step: each step acts through `perform` and says what comes next and in how many
 * days. What the clock does is not here: the worker does it. A step that comes too late is refused, as it would be, and
 * the dispute goes on from where it stands.
 */
export function scriptsOf({ program, parties }) {
  const { keepText, rulesFor, referralTo, disputeReference, civilDateAt, addDays, directory, uploads } = program;
  const words = (body, audience = ALL) => keepText(body, audience);

  async function complain(life, at) {
    const { chance, consumer, merchant, number } = life;
    const on = civilDateAt(at, 'Europe/Paris');
    const known = await directory.merchant(merchant.merchantId);
    const { body } = (await directory.affiliation(merchant.merchantId, on)) ?? {};
    const { text, ref } = words(`L’objet de la commande ${number} n’est pas celui qui était promis.`);
    const elsewhere = chance.is(MIX.complaintElsewhere) || life.fault === 'late';
    const subject = {
      reference: disputeReference(Number(on.slice(0, 4)), randomBytes(7)),
      consumerId: consumer.personId,
      merchantId: merchant.merchantId,
      rules: rulesFor(known, body),
      subject: chance.of(SUBJECT_WEIGHTS),
      residence: chance.is(0.02) ? 'BE' : 'FR',
      statement: ref,
      claims: [{ kind: 'refund', amountCents: chance.from(1_000, 200_000) }],
      pieceIds: [],
    };
    life.elsewhere = elsewhere;
    const act = elsewhere ? await reported(life, subject, on) : { type: 'FileComplaint', ...subject };
    const details = { name: 'Camille Moreau', addressLines: ['12 rue des Lilas', '69003 Lyon'], language: 'fr' };
    await life.do(consumer, act, {
      texts: [text],
      parties: [
        { kind: 'consumer', personId: consumer.personId, email: `${consumer.personId}@people.example`, ...details },
      ],
    });
    if (elsewhere) return [[chance.from(1, 80), refer]];
    if (!chance.is(MIX.merchantAnswers)) return [[chance.from(62, 100), refer]];
    return [[chance.is(0.9) ? chance.from(1, 45) : chance.from(65, 90), answer]];
  }

  async function reported({ consumer, chance, fault }, subject, on) {
    const pieceId = randomUUID();
    const sha256 = randomBytes(32).toString('hex');
    await uploads.add(consumer.personId, {
      pieceId,
      name: 'lettre.txt',
      mediaType: 'text/plain',
      bytes: 10,
      sha256,
      kind: 'text',
    });
    const daysAgo = fault === 'late' ? chance.from(367, 500) : chance.from(0, 90);
    return { type: 'ReportComplaint', ...subject, sentOn: addDays(on, -daysAgo), proofPieceId: pieceId };
  }

  async function answer(life) {
    const { chance, merchant } = life;
    const kind = life.waited ? 'rejected' : chance.of(MIX.answer);
    const { text, ref } = words('Notre réponse à votre réclamation.');
    if (kind === 'offer') {
      life.offerId = randomUUID();
      await life.do(
        merchant.agent,
        { type: 'MakeOffer', offerId: life.offerId, statement: ref, amountCents: 1_000 },
        { texts: [text] },
      );
      return [[chance.from(1, 20), chance.is(0.7) ? accept : refer]];
    }
    const done = await life.do(
      merchant.agent,
      { type: 'AnswerComplaint', answer: kind, statement: ref },
      { texts: [text] },
    );
    if (kind === 'holding') {
      life.waited = true;
      return [[chance.from(5, 40), done ? answer : refer]];
    }
    if (kind === 'accepted' && chance.is(0.85)) return [[chance.from(1, 10), agree]];
    if (!chance.is(MIX.goesOnAfterRefusal)) return chance.is(0.2) ? [[3, letGo]] : [];
    return [[chance.from(1, 120), kind === 'rejected' ? refer : contest]];
  }

  const accept = (life) => life.do(life.consumer, { type: 'AcceptOffer', offerId: life.offerId }).then(() => []);
  const agree = (life) => life.do(life.consumer, { type: 'AcceptAnswer' }).then(() => []);
  const letGo = (life) => life.do(life.consumer, { type: 'WithdrawComplaint' }).then(() => []);
  const contest = (life) =>
    life.do(life.consumer, { type: 'ContestAnswer' }).then(() => [[life.chance.from(0, 60), refer]]);

  async function refer(life, at) {
    const { chance, consumer, merchant } = life;
    const bodyId = parties.bodies[life.body].bodyId;
    const on = civilDateAt(at, 'Europe/Paris');
    const referral = await referralTo(directory, merchant.merchantId, on, 'FR', bodyId);
    const done = await life.do(consumer, { type: 'ReferToMediator', ...referral, examinedElsewhere: 'no' });
    if (!done) return [];
    life.mediator = parties.bodies[life.body].mediators[chance.from(0, 2)];
    return [[chance.from(0, 4), assign], ...(chance.is(0.03) ? [[chance.from(1, 10), takeBack]] : [])];
  }

  const takeBack = (life) => life.do(life.consumer, { type: 'WithdrawRequest' }).then(() => [[5, close]]);

  async function assign(life) {
    const { chance, mediator } = life;
    await life.do(
      parties.bodies[life.body].clerk,
      { type: 'AssignCaseMediator', personId: mediator.personId },
      caseMediator(mediator),
    );
    await life.do(mediator, { type: 'DeclareIndependence' });
    const decision = chance.is(MIX.mediatorLateToDecide) ? chance.from(22, 50) : chance.from(0, 16);
    if (!chance.is(MIX.piecesAskedFor)) return [[decision, decideOn]];
    const { text, ref } = words('Merci d’envoyer la facture.', ['consumer', 'mediator']);
    await life.do(mediator, { type: 'RequestPieces', statement: ref }, { texts: [text] });
    return [[decision, decideOn], ...(chance.is(0.8) ? [[chance.from(1, 20), complete]] : [])];
  }

  const complete = (life) => life.do(life.consumer, { type: 'CompleteFile' }).then(() => []);

  async function decideOn(life) {
    const { chance, mediator, fault } = life;
    if (fault === 'not-competent' && !life.redirected && chance.is(0.3)) {
      const to = life.body === 0 ? 1 : 0;
      const done = await life.do(mediator, { type: 'RedirectReferral', toBodyId: parties.bodies[to].bodyId });
      Object.assign(life, { body: to, redirected: true, fault: undefined });
      return done ? [[chance.from(1, 10), refer]] : [];
    }
    const ground = groundFor(life);
    if (ground !== undefined) {
      const { text, ref } = words('Les motifs du rejet.', ['consumer', 'mediator']);
      const done = await life.do(mediator, { type: 'RejectReferral', ground, reasons: ref }, { texts: [text] });
      if (done) return [];
      // The record disproves it: the request is examined.
    }
    await life.do(mediator, { type: 'AdmitReferral' });
    return [[chance.from(0, 3), notify]];
  }

  /** A mediator who reads carelessly tries 1° even where the portal carried the complaint: the record must not let it. */
  function groundFor({ fault, elsewhere, chance }) {
    switch (fault) {
      case 'no-complaint':
        return elsewhere || chance.is(0.1) ? '1' : undefined;
      case 'unfounded':
        return '2';
      case 'elsewhere':
        return '3';
      case 'late':
        return '4';
      case 'not-competent':
        return '5';
      default:
        return undefined;
    }
  }

  async function notify(life) {
    const { chance } = life;
    if (!(await life.do(life.mediator, { type: 'NotifyReferral' }))) return [[4, close]];
    switch (chance.of(MIX.merchantEnters)) {
      case 'enters':
        return [[chance.from(1, 18), enter]];
      case 'declines':
        return [[chance.from(1, 18), decline]];
      default:
        return [[chance.from(25, 40), close]];
    }
  }

  const decline = (life) => life.do(life.merchant.agent, { type: 'DeclineMediation' }).then(() => [[4, close]]);

  async function enter(life) {
    const { chance, merchant, consumer } = life;
    if (!(await life.do(merchant.agent, { type: 'EnterMediation' }))) return [[10, close]];
    if (chance.is(0.3)) {
      const { text, ref } = words('Ce que je ne dis qu’au médiateur.', ['consumer', 'mediator']);
      await life.do(
        consumer,
        { type: 'SendMessage', statement: ref, audience: ['consumer', 'mediator'] },
        { texts: [text] },
      );
    }
    const how = chance.of(MIX.examination);
    const days = chance.is(MIX.longerThanNinety) ? chance.from(92, 170) : chance.from(10, 70);
    if (days > 90 && chance.is(MIX.prolonged))
      return [
        [chance.from(50, 68), prolong],
        [days, ends[how]],
      ];
    return [[days, ends[how]]];
  }

  async function prolong(life, at) {
    const until = addDays(civilDateAt(at, 'Europe/Paris'), 90);
    const { text, ref } = words('Une expertise est nécessaire.');
    await life.do(life.mediator, { type: 'ProlongMediation', until, reasons: ref }, { texts: [text] });
    return [];
  }

  async function propose(life) {
    const { chance, mediator } = life;
    const [solution, reasons] = [words('Rembourser la moitié.'), words('Le contrat le permet.')];
    const sense = chance.of({ consumer: 33, partial: 34, merchant: 33 });
    const act = { type: 'IssueProposal', solution: solution.ref, reasons: reasons.ref, sense, acceptanceDays: 15 };
    if (!(await life.do(mediator, act, { texts: [solution.text, reasons.text] }))) return [[5, close]];
    const answers = ['consumer', 'merchant'].flatMap((party) =>
      chance.is(MIX.silentOnProposal) ? [] : [[chance.from(1, 15), answerAs(party)]],
    );
    return [...answers, [25, close]];
  }

  const answerAs = (party) => async (life) => {
    const by = party === 'consumer' ? life.consumer : life.merchant.agent;
    const given = life.chance.is(MIX.accepts[party]) ? 'accepted' : 'refused';
    await life.do(by, { type: 'AnswerProposal', answer: given });
    return [];
  };

  async function settle(life) {
    const { text, ref } = words('Nous proposons un avoir.');
    life.offerId = randomUUID();
    await life.do(life.merchant.agent, { type: 'MakeOffer', offerId: life.offerId, statement: ref }, { texts: [text] });
    return [[10, async (one) => [[2, close], ...(await accept(one))]]];
  }

  async function leave(life) {
    const by = life.chance.is(0.7) ? life.consumer : life.merchant.agent;
    await life.do(by, { type: 'WithdrawFromMediation' });
    return [[3, close]];
  }

  async function interrupt(life) {
    const cause = life.chance.of({
      'court-seised': 3,
      'consumer-unreachable': 4,
      'merchant-insolvent': 2,
      'mission-ended': 1,
    });
    await life.do(life.mediator, { type: 'InterruptMediation', cause });
    return [[3, close]];
  }

  async function conflict(life) {
    const { text, ref } = words('J’ai travaillé pour ce professionnel.');
    await life.do(life.mediator, { type: 'DiscloseConflict', statement: ref }, { texts: [text] });
    const objects = life.chance.is(0.3);
    return objects
      ? [
          [3, object],
          [6, replace],
          [20, propose],
        ]
      : [[40, propose]];
  }

  const object = (life) => life.do(life.consumer, { type: 'AnswerConflict', objects: true }).then(() => []);

  async function replace(life) {
    const { bodies } = parties;
    const other = bodies[life.body].mediators.find(({ personId }) => personId !== life.mediator.personId);
    const done = await life.do(
      bodies[life.body].clerk,
      { type: 'ReplaceCaseMediator', personId: other.personId },
      caseMediator(other),
    );
    if (!done) return [];
    life.mediator = other;
    await life.do(other, { type: 'DeclareIndependence' });
    return [];
  }

  async function close(life) {
    const { chance } = life;
    if (chance.is(MIX.closesItself) && life.mediator !== undefined)
      await life.do(life.mediator, { type: 'CloseMediation' });
    return chance.is(MIX.executionReported) ? [[chance.from(35, 70), report]] : [];
  }

  async function report(life) {
    const executed = life.chance.of({ yes: 85, partly: 5, no: 10 });
    await life.do(life.consumer, { type: 'ReportExecution', executed });
    return [];
  }

  const ends = { proposal: propose, agreement: settle, withdrawal: leave, interruption: interrupt, conflict };
  return { first: complain };
}

function caseMediator({ personId }) {
  return { parties: [{ kind: 'case-mediator', personId, name: 'Mathilde Aubry', addressLines: [], language: 'fr' }] };
}
