const COURSE =
  '(training|classroom|course|courses|academy|bootcamp|boot camp|induction|orientation|onboarding|nesting|shadowing|coaching|mentoring|instruction|coach|mentor|buddy|trainer)'
const SPAN = '(day|days|week|weeks|fortnight|month|months|shift|shifts)'
const NEW =
  '(new (agents|starters|hires|employees|staff|joiners|colleagues|recruits|advisors|advisers|team members|people)|everyone|everybody|you|youll|you will|you would|youd)'

/** Training told by its length, by who gives it or by what a beginner does. */
export const learning = `# (paid |full |fully paid |whole |)${SPAN} ... ${COURSE}; (first|initial|opening|whole|full|paid) (#
    |few |couple of |)${SPAN} ... ${COURSE}; (a|an) (full |whole |paid |good |)(day|week|fortnight|month) ... ${COURSE};
    (training|academy|induction|onboarding|orientation|bootcamp|boot camp|nesting|class|course) ... # (paid |full |)${SPAN}; # (week|weeks|day|days) (paid |full-time |)(course|academy|class|programme|program|orientation|bootcamp|boot camp);
    (paid|starting|new hire|start|next) (class|academy|course|bootcamp); class (starts|begins|runs); (starting|next) class; (boot camp|bootcamp);
    (we|well) (will |can |would |also |)(train|teach|coach|mentor) (you|anyone|everyone|everybody|people|the rest|the right|all|new|and|up|on|from); (we|well) (will |can |)(show|walk|take) you (the ropes|how|through (the|our|everything|it|every));
    (teach|train|taught|trained) you (everything|all|how|the|up|on|over|for|in|about|from|properly|well|fully|ourselves); we teach; (we|well) (will |)teach; will teach (you|the rest); (be|get|are|is) (fully |properly |well |)(trained|taught) ...; show you the ropes;
    ${NEW} ... (learn|learns) ... (the job|the ropes|the trade|the work|the systems|the system|the products|our systems|our products|on the job|as you go|from); while you learn; (learn|learning) (the job|on the job|the ropes|the trade|the systems|our systems|the products|our products|the product range|everything you need); time to (learn|train);
    (shadow|shadowing) (a|an|our|experienced|your|with|somebody|someone|one|colleagues|another); (a|your own|your|with a|an experienced|a dedicated|assigned a|a personal) (coach|mentor|buddy|trainer|peer coach); buddy (system|scheme|up); (our|the) trainer(s|);
    training (is on us|is free|is paid|takes place|takes|lasts|runs|starts|begins|ends|happens|comes first|comes with|covers|wage|rate|room|team|included|throughout|from day one|from the first|week|weeks|month|on our|in our|at our|will last|will take|will run|then|are paid|in the first|first|until|from us|for everyone|for all|for the role|for this role);
    (all|during|after|before|until|once|your|our|full|finish|finishing|complete|completing|completed|finished|while in|after passing|paid) (your |the |our |paid |initial |full |that |basic |)training( is| period| ends| you| we| and|);
    once (you are |youre |you have been |)(fully |)trained; (youre|you are|you have been) (fully |)trained; learning (plan|path|journey|programme|program|curriculum); full (briefing|onboarding|induction|handover);
    (a|an|our|week|day|days|your|full|paid|thorough|proper|structured|warm|four|the|month) (induction|orientation|onboarding)( lasts| takes| period| week| program| programme| course|); onboarding (takes|lasts|runs|includes|plan|programme|program|buddy|period|is|happens|starts);
    (get|getting|bring|bringing) you (ready|up to speed|going|started); paid (classroom|instruction|induction|onboarding|orientation|academy); classroom (instruction|time|training|phase|weeks|learning|sessions)`

/** Training that others get, and words that only look like it. */
export const othersLearn = `(run|running|schedule|scheduling|plan|planning|host|hosting|organize|book|booking|lead|leading|hold|write|writing|prepare|update|design|give|giving|deliver|delivering|provide|providing|conduct|offer|create) ... (training|onboarding|induction|orientation) ... (clients|customers|users|members|colleagues|teams|guests|partners|new hires|staff|agents|merchants|families|material|materials|videos|manuals|guides);
    (client|clients|customer|customers|user|users|merchant|partner|guest|member|product) (training|onboarding|orientation)( sessions| materials| calls| and|); (onboard|onboarding|orientation) ... (clients|customers|users|members|accounts|merchants|partners|tenants|guests|families|residents); (experience|education|certificate|certification|background|qualification|degree|diploma) (or|and|in|with) (formal |relevant |)training;
    (an |)induction (hob|hobs|cooker|cookers|cooktop|motor|loop|heating|range); (new|your) (course|courses) (of|for); training (is|are) (not|for clinicians|required|desirable|preferred|an asset|a plus|companies|company|providers|centres); (have|has|had|with|completed|need|needs|requires?|possess) (formal |relevant |some |first aid |prior |completed |customer service |)training(
    in| as| or|); (coach|coaching|train|training|mentor|mentoring) (and (coach|train|mentor|develop|lead|supervise) |)(a team|your team|the team|our team|agents|new agents|staff|team members|others|junior|colleagues|a group|csrs|advisors|newer)`
