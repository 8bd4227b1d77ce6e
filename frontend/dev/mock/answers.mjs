import { assessmentAnswers } from './assessment.mjs';
import { firmAnswers } from './firm.mjs';
import { policyAnswers } from './policies.mjs';
import { sessionAnswers } from './session.mjs';
import { timeAnswers } from './time.mjs';
import { workAnswers } from './work.mjs';

/** `METHOD /path/{param}` → handler({ param, query, body, user, response }). */
export const answers = {
  ...sessionAnswers,
  ...policyAnswers,
  ...assessmentAnswers,
  ...firmAnswers,
  ...timeAnswers,
  ...workAnswers,
};
