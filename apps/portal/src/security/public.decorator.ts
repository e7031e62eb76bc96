import { SetMetadata } from '@nestjs/common';

export const PUBLIC_ROUTE = 'open-door';

/** Nobody is asked who they are: for programs that only wish to know whether this one is well. */
export const Public = () => SetMetadata(PUBLIC_ROUTE, true);
