export const SOFTWARE = {
  title: 'Logiciel libre et code source',
  lead: 'Ce portail fonctionne avec Entente, un logiciel libre : chacun peut le lire, le vérifier, le modifier et le faire fonctionner.',
  source: 'Code source',
  sourceText: (contact: string) =>
    `Pour recevoir le code source de la version qui fonctionne ici, écrivez à ${contact}.`,
  licence: 'Licence',
  licenceText:
    "Entente est diffusé sous la licence publique de l'Union européenne, version 1.2 (EUPL-1.2). Les caractères Source Sans 3 le sont sous la SIL Open Font License 1.1.",
  notCertified:
    "Le logiciel n'est pas un médiateur. Il n'apprécie ni la recevabilité ni le fond d'un litige : des personnes décident, il compte les délais et garde la preuve.",
};
