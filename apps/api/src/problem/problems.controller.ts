import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { entryOf, notFound, PROBLEM_CODES, type ProblemCode, titleOf } from '#requests';
import { Problems } from '../openapi/describe.ts';

class Sentence {
  @ApiProperty({ type: String }) readonly fr: string;
  @ApiProperty({ type: String }) readonly en: string;
}

class ProblemKind {
  @ApiProperty({ type: String }) readonly type: string;
  @ApiProperty({ type: String }) readonly code: string;
  @ApiProperty({ type: String }) readonly title: string;
  @ApiProperty({ type: 'integer' }) readonly status: number;
  @ApiProperty({ type: Sentence, description: 'As the person is told; names in braces are dates.' })
  readonly detail: Sentence;
}

class ProblemKinds {
  @ApiProperty({ type: ProblemKind, isArray: true }) readonly items: readonly ProblemKind[];
}

/** What the `type` of a problem points at. */
@ApiTags('Problems')
@Controller('problems')
export class ProblemsController {
  @Get()
  @ApiOperation({ operationId: 'listProblems', summary: 'Every problem that this API can tell' })
  @ApiResponse({ status: 200, type: ProblemKinds })
  list(): ProblemKinds {
    return { items: PROBLEM_CODES.map(kindOf) };
  }

  @Get(':code')
  @ApiOperation({ operationId: 'readProblem', summary: 'One problem' })
  @ApiResponse({ status: 200, type: ProblemKind })
  @Problems(404)
  one(@Param('code') code: string): ProblemKind {
    const known = PROBLEM_CODES.find((one) => one === code);
    if (known === undefined) throw notFound();
    return kindOf(known);
  }
}

function kindOf(code: ProblemCode): ProblemKind {
  const { status, detail } = entryOf(code);
  return { type: `/problems/${code}`, code, title: titleOf(code), status, detail };
}
