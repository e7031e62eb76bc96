/** French elides before a vowel: « de Fil Clair », « d’Atelier Boussole ». Before an h nothing is presumed. */
export const ofWhom = (name: string): string => (/^[aeiouyœæ]/i.test(bare(name)) ? `d’${name}` : `de ${name}`);

const bare = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');
