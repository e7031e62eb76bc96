const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether this is a UUID in small letters, as all ids of the portal are. */
export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
