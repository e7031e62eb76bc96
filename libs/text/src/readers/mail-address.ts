const ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

/**
 * The form under which a mail address is known, or undefined when it is none. ASCII only: what lower case means is then
 * the same here and in the database, and nothing in it can begin a new line of a mail.
 */
export function readMailAddress(typed: string): string | undefined {
  const address = typed.trim().toLowerCase();
  return address.length <= 254 && ADDRESS.test(address) ? address : undefined;
}
