/** An address that a setting may hold: its protocols, and an example of its form. */
export interface Scheme {
  readonly protocols: readonly string[];
  readonly example: string;
}

export const DATABASE: Scheme = {
  protocols: ['postgres:', 'postgresql:'],
  example: 'postgres://role:password@host:5432/entente',
};
export const REDIS: Scheme = { protocols: ['redis:', 'rediss:'], example: 'redis://host:6379' };
export const WEB: Scheme = { protocols: ['https:', 'http:'], example: 'https://entente.example' };
export const MAIL: Scheme = { protocols: ['smtp:', 'smtps:'], example: 'smtps://user:password@host:465' };
export const ANTIVIRUS: Scheme = {
  protocols: ['tcp:', 'unix:'],
  example: 'tcp://host:3310 or unix:/run/clamav/clamd.ctl',
};

export const isAddress = (text: string, { protocols }: Scheme): boolean =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);
