export type Environment = Readonly<Record<string, string | undefined>>;

export interface Scheme {
  readonly protocols: readonly string[];
  readonly example: string;
}

export const DATABASE: Scheme = {
  protocols: ['postgres:', 'postgresql:'],
  example: 'postgres://role:password@host:5432/entente',
};
export const WEB: Scheme = { protocols: ['https:', 'http:'], example: 'https://entente.example' };
export const MAIL: Scheme = { protocols: ['smtp:', 'smtps:'], example: 'smtps://user:password@host:465' };
export const ANTIVIRUS: Scheme = {
  protocols: ['tcp:', 'unix:'],
  example: 'tcp://host:3310 or unix:/run/clamav/clamd.ctl',
};

const SECRET_LENGTH = 32;
const TOKEN_LENGTH = 16;

/** Reads variables one by one; what is wrong with them goes to `mistakes`, and the reading goes on. */
export function readerOf(environment: Environment, mistakes: string[]) {
  const value = (name: string): string | undefined => environment[name]?.trim() || undefined;

  function text(name: string, meaning: string, otherwise?: string): string | undefined {
    const given = value(name) ?? otherwise;
    if (given === undefined) mistakes.push(`${name} is missing: set it to ${meaning}.`);
    return given;
  }

  function checked(name: string, given: string, { protocols, example }: Scheme): string | undefined {
    // The value may hold a password: a mistake shows the form expected, never what was given.
    if (URL.canParse(given) && protocols.includes(new URL(given).protocol)) return given;
    mistakes.push(`${name} is not an address of the form ${example}.`);
    return undefined;
  }

  return {
    text,

    oneOf<T extends string>(name: string, choices: readonly T[], otherwise?: T): T | undefined {
      const given = value(name) ?? otherwise;
      const found = choices.find((choice) => choice === given);
      if (given === undefined) mistakes.push(`${name} is missing: set it to ${choices.join(' or ')}.`);
      else if (found === undefined) mistakes.push(`${name} is « ${shown(given)} »: set it to ${choices.join(' or ')}.`);
      return found;
    },

    address(name: string, scheme: Scheme, otherwise?: string): string | undefined {
      const given = text(name, `an address of the form ${scheme.example}`, otherwise);
      return given === undefined ? undefined : checked(name, given, scheme);
    },

    optionalAddress(name: string, scheme: Scheme | readonly string[]): string | undefined {
      const given = value(name);
      const wanted: Scheme =
        'example' in scheme ? scheme : { protocols: scheme, example: `${scheme[0] ?? ''}//host:6379` };
      return given === undefined ? undefined : checked(name, given, wanted);
    },

    port(name: string, otherwise: number): number {
      const given = value(name);
      if (given === undefined) return otherwise;
      const port = Number(given);
      if (/^\d{1,5}$/.test(given) && port >= 1 && port <= 65_535) return port;
      mistakes.push(`${name} is « ${shown(given)} »: set it to a port number between 1 and 65535.`);
      return otherwise;
    },

    mailbox(name: string, otherwise?: string): string {
      const given = text(name, 'the sender of mails, as in Entente <no-reply@entente.example>', otherwise);
      if (given !== undefined && !/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/.test(given)) {
        mistakes.push(`${name} is not a mail address: write Entente <no-reply@entente.example>.`);
      }
      return given ?? '';
    },

    secret(name: string): string {
      const given = text(name, `${SECRET_LENGTH} random characters or more`) ?? '';
      if (given !== '' && given.length < SECRET_LENGTH) {
        mistakes.push(`${name} is too short: set it to ${SECRET_LENGTH} random characters or more.`);
      }
      return given;
    },

    /** The first of these that is given; under the name it has in the settings. */
    folder<K extends string>(names: readonly string[], key: K): { readonly [key in K]?: string } {
      const given = names.map(value).find((one) => one !== undefined);
      return (given === undefined ? {} : { [key]: given }) as { readonly [key in K]?: string };
    },

    /** A secret that one may do without; under the name it has in the settings. */
    token<K extends string>(name: string, key: K): { readonly [key in K]?: string } {
      const given = value(name);
      if (given === undefined) return {};
      if (given.length < TOKEN_LENGTH)
        mistakes.push(`${name} is too short: set it to ${TOKEN_LENGTH} random characters or more.`);
      return { [key]: given } as { readonly [key in K]?: string };
    },

    megabytes(name: string, otherwise: number): number {
      const given = Number(value(name) ?? otherwise);
      if (!(given > 0 && given <= 1024)) mistakes.push(`${name} is not a number of megabytes between 1 and 1024.`);
      return Math.trunc(given * 1024 * 1024);
    },
  };
}

const shown = (given: string): string => given.slice(0, 40).replace(/[^\x20-\x7e\u00a0-\u017f]/g, '?');
