import type { PipeTransform } from '@nestjs/common';
import { Problem } from '#requests';
import { translate } from '#text';

/** An act that says everything by its name takes no content; what came along would otherwise be thought recorded. */
export const noContent: PipeTransform<unknown, object> = {
  transform(body) {
    if (body === undefined || body === null) return {};
    const fields = typeof body === 'object' ? Object.keys(body) : ['body'];
    if (fields.length === 0) return {};
    throw new Problem('invalid-request', {
      errors: (lang) => fields.map((field) => ({ field, message: translate(UNKNOWN, lang) })),
    });
  },
};

const UNKNOWN = { fr: 'Ce champ n’est pas connu.', en: 'This field is not known.' };
