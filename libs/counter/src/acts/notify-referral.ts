import { isCommitted } from '#casework';
import type { ActForm } from './act-form.ts';

/** Whether the merchant had undertaken to take part is in the directory, not for the client to say. */
export const notifyReferral: ActForm<'NotifyReferral'> = {
  prepare: async (_body, { people, sight, today }) => {
    const { merchantId, bodyId } = sight.facts;
    const known = merchantId !== undefined && bodyId !== undefined;
    const merchantCommitted = known && (await isCommitted(people.directory, merchantId, bodyId, today));
    return { act: { type: 'NotifyReferral', merchantCommitted } };
  },
};
