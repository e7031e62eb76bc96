import { Controller } from '@nestjs/common';
import { HealthController as Health } from '#observability';
import { Public } from '../security/public.decorator.ts';

/** For whoever starts and watches the program: nobody is asked who they are. */
@Controller('health')
@Public()
export class HealthController extends Health {}
