/** From one address of the network: far more than a person needs, far fewer than guessing needs. */
export const FEW_TRIES = { rateLimit: { max: 30, timeWindow: '10 minutes' } } as const;

/** Each sends a mail: more than anybody needs, too few to fill somebody's mailbox. */
export const FEW_MAILS = { rateLimit: { max: 5, timeWindow: '10 minutes' } } as const;

/** For everything else: a page in a hurry, not a harvest. */
export const EVERY_PAGE = { max: 600, timeWindow: '1 minute' } as const;
