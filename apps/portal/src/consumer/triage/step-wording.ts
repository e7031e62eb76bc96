import { words } from '../../layout/words.ts';

/** What remains after each step that is not to write or to refer. */
export const WAYS_AFTER = {
  'write-now': [],
  wait: [],
  'refer-now': [],
  'too-late': ['court', 'conciliator'],
  elsewhere: ['court'],
  'not-a-consumer': ['court'],
  'left-out': ['court'],
  neighbour: ['conciliator', 'court'],
  europe: ['centre', 'court'],
  beyond: ['court'],
  settled: [],
};

/** The step that the answers lead to. */
export const STEP = words({
  fr: {
    back: 'Retour',
    result: 'Votre prochaine étape',
    titles: {
      'write-now': 'Écrivez au professionnel maintenant',
      wait: 'Attendez encore un peu',
      'refer-now': 'Vous pouvez saisir le médiateur maintenant',
      'too-late': 'Le délai pour saisir un médiateur semble passé',
      elsewhere: 'Le médiateur ne pourra sans doute pas examiner ce litige',
      'not-a-consumer': 'La médiation de la consommation ne semble pas ouverte',
      'left-out': 'Ce domaine a ses propres voies de recours',
      neighbour: 'Ce n’est pas un litige avec un professionnel',
      europe: 'Un service gratuit vous aide dans votre langue',
      beyond: 'Un médiateur français ne pourra sans doute pas intervenir',
      settled: 'Il n’y a rien à faire',
    },
    waitUntil: (day: string) => `Attendez jusqu’au ${day}`,
    stages: {
      write: 'C’est ici que tout commence.',
      wait: 'Le professionnel a votre réclamation. C’est à lui de répondre.',
      refer: 'Votre dossier peut partir au médiateur.',
    },
    why: 'Pourquoi',
    notWritten:
      'Un médiateur ne peut examiner un litige que si vous avez d’abord écrit au professionnel. Le portail lui remet votre lettre et vous en donne la preuve.',
    spoken:
      'Un appel ou une visite ne suffisent pas : il faut une réclamation écrite, que vous puissiez montrer. Le portail remet votre lettre et vous en donne la preuve.',
    write: 'Écrire ma réclamation',
    waitWhy: 'Sans réponse, vous pourrez saisir le médiateur à partir de cette date.',
    waitUnless:
      'Si le professionnel répond avant et que sa réponse ne vous convient pas, vous pouvez le saisir aussitôt.',
    merchantTurn: (day: string) => `C'est au professionnel de répondre, jusqu'au ${day} inclus.`,
    openNow: 'Ouvrir le dossier dès maintenant, le portail vous préviendra',
    because: {
      silence: 'Le professionnel n’a pas répondu dans le délai d’usage.',
      unsatisfactory: 'Le professionnel a répondu, et sa réponse ne règle pas le litige.',
      'not-kept': 'Le professionnel n’a pas tenu ce qu’il avait promis.',
    },
    before: (day: string) => `Faites-le au plus tard le ${day} : c'est un an après votre réclamation écrite.`,
    atLast: (last: string, rolled: string) =>
      `L'année s'est achevée le ${last}, un jour non ouvré. Saisissez-le aujourd'hui : le médiateur peut encore l'accepter jusqu'au ${rolled}, c'est lui qui en décide.`,
    refer: 'Déposer mon dossier',
    late: (day: string) =>
      `Une demande doit arriver au médiateur dans l'année qui suit la réclamation écrite, soit le ${day} au plus tard.`,
    lateSeveral: 'Si vous avez écrit plusieurs fois, la loi ne dit pas laquelle de vos réclamations compte.',
    elsewhereWhy: {
      court: 'Un médiateur ne peut pas examiner un litige qu’un tribunal a déjà examiné ou examine.',
      mediator: 'Un médiateur ne peut pas examiner un litige qu’un autre médiateur a déjà examiné ou examine.',
    },
    energyException:
      'En matière d’énergie, le médiateur national de l’énergie peut être saisi même si un autre médiateur l’a été.',
    notConsumer: 'Elle est réservée à la personne qui agit en dehors de son activité professionnelle.',
    leftOut:
      'La loi laisse en dehors de la médiation de la consommation les services de santé, l’enseignement supérieur public et les services d’intérêt général non économiques.',
    neighbour: 'La médiation de la consommation suppose un contrat entre un consommateur et un professionnel.',
    europe:
      'Pour un professionnel d’un autre pays européen, le Centre européen des consommateurs vous aide gratuitement et trouve le bon organisme.',
    beyond:
      'Le médiateur dont relève le professionnel est celui du pays où il est établi. Écrivez-lui d’abord : une réclamation écrite sert partout.',
    settled: 'Gardez la réponse écrite et la preuve de ce qui a été fait.',
    dates: 'Vos dates',
    clockOf: {
      K1: (day: string) => `Médiateur saisi au plus tard le ${day}.`,
      K2: (day: string) => `Médiateur accessible sans réponse à partir du ${day}.`,
    },
    waysTitle: 'Ce qui reste possible',
    ways: {
      court: { name: 'Le juge', text: 'Il reste accessible. Le délai d’un an ne concerne que la médiation.' },
      conciliator: {
        name: 'Le conciliateur de justice',
        text: 'Il est bénévole et gratuit, et peut vous réunir avec l’autre personne.',
      },
      centre: {
        name: 'Le Centre européen des consommateurs France',
        text: 'Gratuit, quand le professionnel est établi dans un autre pays de l’Union, en Islande ou en Norvège, tant qu’aucun juge n’est saisi.',
      },
    },
    limitation: 'En général, cinq ans depuis le jour où vous avez connu les faits',
    smallClaims: 'Pour une petite somme, un essai de règlement amiable peut être exigé d’abord',
    unverified: 'texte en vigueur à vérifier',
    air: 'Passagers aériens : une tentative de médiation est demandée avant d’aller devant le juge.',
    anyway: 'Vous pensez que votre cas est différent ?',
    anywayText:
      'Ces réponses ne sont pas une décision. Seul le médiateur décide de ce qu’il peut examiner, et vous pouvez toujours écrire au professionnel.',
    anywayButton: 'Déposer un dossier quand même',
    said: 'Vos réponses',
    change: 'Modifier',
    notKept: 'Ces réponses ne sont enregistrées nulle part : elles ne sont que dans l’adresse de cette page.',
  },
  en: {
    back: 'Back',
    result: 'Your next step',
    titles: {
      'write-now': 'Write to the business now',
      wait: 'Wait a little longer',
      'refer-now': 'You can ask the mediator now',
      'too-late': 'The period to ask a mediator seems to have passed',
      elsewhere: 'The mediator will probably be unable to examine this dispute',
      'not-a-consumer': 'Consumer mediation does not seem to be open',
      'left-out': 'This field has its own remedies',
      neighbour: 'This is not a dispute with a business',
      europe: 'A free service helps you in your language',
      beyond: 'A French mediator will probably be unable to act',
      settled: 'There is nothing to do',
    },
    waitUntil: (day: string) => `Wait until ${day}`,
    stages: {
      write: 'This is where everything begins.',
      wait: 'The business has your complaint. It is for it to answer.',
      refer: 'Your file can go to the mediator.',
    },
    why: 'Why',
    notWritten:
      'A mediator can examine a dispute only if you wrote to the business first. The portal delivers your letter and gives you proof of it.',
    spoken:
      'A call or a visit is not enough: a written complaint is needed, which you can show. The portal delivers your letter and gives you proof of it.',
    write: 'Write my complaint',
    waitWhy: 'Without an answer, you can ask the mediator from that date.',
    waitUnless: 'If the business answers before and its answer does not suit you, you can ask the mediator at once.',
    merchantTurn: (day: string) => `It is for the business to answer, up to and including ${day}.`,
    openNow: 'Open the dispute now, the portal will tell you when',
    because: {
      silence: 'The business has not answered within the usual period.',
      unsatisfactory: 'The business answered, and its answer does not settle the dispute.',
      'not-kept': 'The business did not keep what it had promised.',
    },
    before: (day: string) => `Do it by ${day} at the latest: that is one year after your written complaint.`,
    atLast: (last: string, rolled: string) =>
      `The year ended on ${last}, a day that is not worked. Ask today: the mediator may still accept it up to ${rolled}; the mediator decides.`,
    refer: 'Lodge my file',
    late: (day: string) =>
      `A request has to reach the mediator within one year of the written complaint, that is by ${day}.`,
    lateSeveral: 'If you wrote several times, the law does not say which of your complaints counts.',
    elsewhereWhy: {
      court: 'A mediator cannot examine a dispute that a court has examined or is examining.',
      mediator: 'A mediator cannot examine a dispute that another mediator has examined or is examining.',
    },
    energyException: 'In energy, the national energy mediator can be asked even if another mediator was.',
    notConsumer: 'It is reserved for persons who act outside their trade or profession.',
    leftOut:
      'The law leaves health services, public higher education and non-economic services of general interest outside consumer mediation.',
    neighbour: 'Consumer mediation supposes a contract between a consumer and a business.',
    europe:
      'For a business of another European country, the European Consumer Centre helps you free of charge and finds the right body.',
    beyond:
      'The mediator of a business is that of the country where it is established. Write to it first: a written complaint helps everywhere.',
    settled: 'Keep the written answer and the proof of what was done.',
    dates: 'Your dates',
    clockOf: {
      K1: (day: string) => `Mediator asked by ${day} at the latest.`,
      K2: (day: string) => `Mediator open without an answer from ${day}.`,
    },
    waysTitle: 'What remains possible',
    ways: {
      court: { name: 'The court', text: 'It remains open. The period of one year concerns mediation only.' },
      conciliator: {
        name: 'The conciliateur de justice',
        text: 'A volunteer, free of charge, who can bring you and the other person together.',
      },
      centre: {
        name: 'The European Consumer Centre France',
        text: 'Free of charge, when the business is established in another country of the Union, in Iceland or in Norway, as long as no court has been seised.',
      },
    },
    limitation: 'In general, five years from the day you knew the facts',
    smallClaims: 'For a small sum, an attempt to settle may be required first',
    unverified: 'text in force to be checked',
    air: 'Air passengers: an attempt at mediation is asked for before going to court.',
    anyway: 'You think that your case is different?',
    anywayText:
      'These answers are not a decision. Only the mediator decides what can be examined, and you can always write to the business.',
    anywayButton: 'Lodge a file all the same',
    said: 'Your answers',
    change: 'Change',
    notKept: 'These answers are recorded nowhere: they are only in the address of this page.',
  },
});

export const STEP_PAGE = { template: 'consumer/triage/step.njk', words: STEP } as const;
