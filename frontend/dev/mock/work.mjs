import { requestAnswers } from './requests.mjs';
import { officeAnswers } from './office.mjs';
import { editorAnswers } from './editor.mjs';
import { importAnswers } from './imports.mjs';
import { attachmentAnswers } from './attachments.mjs';
import { visitAnswers } from './visits.mjs';

/** Everything behind the pages of requests, offices, editors and administrators. */
export const workAnswers = { ...requestAnswers, ...officeAnswers, ...editorAnswers, ...importAnswers, ...attachmentAnswers, ...visitAnswers };
