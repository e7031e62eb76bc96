import { isAddress, type Scheme } from './address.ts';

/** How the text of a variable is read. */
export interface Kind<T> {
  /** What it is to be set to, in the sentence on one that is missing. */
  readonly wanted: string;
  /** Nothing for a text that is none of this kind. */
  read(text: string): T | undefined;
  /** The sentence on such a text. What may hold a password is never shown. */
  wrong(name: string, text: string): string;
}

export const text = (meaning: string): Kind<string> => ({
  wanted: meaning,
  read: (given) => given,
  wrong: (name) => `${name} is empty.`,
});

export const oneOf = <T extends string>(choices: readonly T[]): Kind<T> => {
  const wanted = choices.join(' or ');
  return {
    wanted,
    read: (given) => choices.find((choice) => choice === given),
    wrong: (name, given) => `${name} is « ${shown(given)} »: set it to ${wanted}.`,
  };
};

export const address = (scheme: Scheme): Kind<string> => ({
  wanted: `an address of the form ${scheme.example}`,
  read: (given) => (isAddress(given, scheme) ? given : undefined),
  wrong: (name) => `${name} is not an address of the form ${scheme.example}.`,
});

export const port: Kind<number> = {
  wanted: 'a port number between 1 and 65535',
  read: (given) => (/^\d{1,5}$/.test(given) && +given >= 1 && +given <= 65_535 ? +given : undefined),
  wrong: (name, given) => `${name} is « ${shown(given)} »: set it to a port number between 1 and 65535.`,
};

export const mailbox: Kind<string> = {
  wanted: 'the sender of mails, as in Entente <no-reply@entente.example>',
  read: (given) => (/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/.test(given) ? given : undefined),
  wrong: (name) => `${name} is not a mail address: write Entente <no-reply@entente.example>.`,
};

export const secret = (length: number): Kind<string> => ({
  wanted: `${length} random characters or more`,
  read: (given) => (given.length < length ? undefined : given),
  wrong: (name) => `${name} is too short: set it to ${length} random characters or more.`,
});

/** Read in megabytes, kept in bytes. */
export const megabytes: Kind<number> = {
  wanted: 'a number of megabytes between 1 and 1024',
  read: (given) => (+given > 0 && +given <= 1024 ? Math.trunc(+given * 1024 * 1024) : undefined),
  wrong: (name) => `${name} is not a number of megabytes between 1 and 1024.`,
};

const shown = (given: string): string => given.slice(0, 40).replace(/[^\x20-\x7e\u00a0-\u017f]/g, '?');
