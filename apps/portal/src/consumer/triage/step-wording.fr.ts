/** The step that the answers lead to. */
export const STEP = {
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
};
