import { SetMetadata } from '@nestjs/common';

export const OPEN_DOOR = 'open-door';

/** Nobody is asked who they are: for programs that only wish to know whether this one is well. */
export const OpenDoor = () => SetMetadata(OPEN_DOOR, true);
