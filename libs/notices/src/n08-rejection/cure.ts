import type { Ground } from '#dispute';
import type { CivilDate } from '#law';
import { lastDay } from '../writing/dates.ts';

/** What can be put right, ground by ground, and the last day to ask again (L612-2 4°); nothing is promised. */
export function howToCure(ground: Ground, until: CivilDate | undefined): readonly string[] {
  return [...CURES[ground], ...(ground === '4' ? [] : [again(until)])];
}

const again = (until: CivilDate | undefined): string =>
  until === undefined
    ? "L'année qui suit la réclamation retenue ci-dessus est écoulée : une nouvelle demande fondée sur elle serait tardive."
    : `Une nouvelle demande fondée sur la même réclamation peut nous être adressée jusqu'au ${lastDay(until)}.`;

const CURES: Readonly<Record<Ground, readonly string[]>> = {
  '1': [
    'Si vous avez déjà écrit au professionnel, envoyez-nous la copie de cette réclamation et la preuve de sa date : lettre, courriel ou message conviennent, un appel téléphonique ne suffit pas.',
    'Sinon, adressez-lui maintenant une réclamation écrite, puis revenez vers nous si le litige n’est pas réglé.',
  ],
  '2': ['Si vous avez des éléments nouveaux, présentez-les dans une nouvelle demande.'],
  '3': [
    'Si ce litige n’a pas été réellement examiné ailleurs, par exemple parce que votre demande y a été écartée avant tout examen, envoyez-nous le document qui le montre.',
  ],
  '4': [
    'Ce motif ne peut pas être corrigé, sauf si une des dates retenues ci-dessus est inexacte : envoyez-nous alors la preuve de la bonne date.',
  ],
  '5': [
    'Un autre médiateur peut être compétent. Le professionnel est tenu de vous indiquer celui dont il relève (article L. 616-1 du code de la consommation).',
  ],
};
