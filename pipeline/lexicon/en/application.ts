import type { TopicLexicon } from '../lexicon.ts'
import { toApply } from './callers.ts'

export const application: TopicLexicon<'application'> = {
  yes: `${toApply}; apply (now|today|online|by|via|for|please|with|at|directly|here|button|below|link|through); to apply; applying (for|to); applicants (must|should|will|are|may|can);
    (your|a|current|updated|full|detailed|covering|latest|recent) (cv|resume|application|cover letter|covering letter); cv; cvs; resume; resumes; curriculum vitae;
    please (contact|call|email|e-mail|send|phone|ring|submit|forward|quote); (for|to) (more|further|additional|discuss) (information|details|info); any (further |)questions (about|regarding) (this|the) (role|job|position|vacancy);
    (confidential|informal) (discussion|chat|conversation|enquiry|enquiries); interested (candidates|applicants|parties|persons|in applying|in this|please); if (this|you|the) ... interested; short-?listed; (quoting|quote) (ref|reference|job); (contact|call|email|speak (to|with)) ... (hr|recruitment|recruiter|consultant|hiring manager|human resources|careers); (reasonable |)accommodations? (to|during|for|in|please|request|requests|process)`,
}
