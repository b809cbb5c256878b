import { brokenLink } from './broken-link.ts';
import { colocatedFarFromParent } from './colocated-far-from-parent.ts';
import { dueBeforeStatement } from './due-before-statement.ts';
import { duplicateId } from './duplicate-id.ts';
import { eventNesting } from './event-nesting.ts';
import { landscapeDrift } from './landscape-drift.ts';
import { matchModeMissing } from './match-mode-missing.ts';
import { mirroredRelation } from './mirrored-relation.ts';
import { missingProvenance } from './missing-provenance.ts';
import { missingStatementSource } from './missing-statement-source.ts';
import { nameCollision } from './name-collision.ts';
import { referenceLoop } from './reference-loop.ts';
import type { ContentRule } from './rule.ts';
import { staleStatement } from './stale-statement.ts';
import { statementAnchor } from './statement-anchor.ts';
import { summaryMissing } from './summary-missing.ts';
import { talkOutsideEvent } from './talk-outside-event.ts';
import { undatedPromise } from './undated-promise.ts';
import { unknownName } from './unknown-name.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownSpelling } from './unknown-spelling.ts';
import { vanishedId } from './vanished-id.ts';

/** Rules over the whole content. */
export const CONTENT_RULES: readonly ContentRule[] = [
  unknownReference,
  duplicateId,
  nameCollision,
  matchModeMissing,
  vanishedId,
  talkOutsideEvent,
  colocatedFarFromParent,
  eventNesting,
  dueBeforeStatement,
  statementAnchor,
  missingStatementSource,
  referenceLoop,
  missingProvenance,
  brokenLink,
  unknownSpelling,
  mirroredRelation,
  unknownName,
  staleStatement,
  undatedPromise,
  summaryMissing,
  landscapeDrift,
];
