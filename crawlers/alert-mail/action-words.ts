/** What buttons of alert mails say, in the languages we read; with any of these a line names no job. */
const ACTION =
  /^\W*(?:(?:easy |easily |quick |1-click )?apply(?: now| here| on .{1,40})?|(?:view|see|open|show|read)(?: (?:the|this|full|more|all|job|jobs|details?|description|posting))*|learn more|more(?: details| info(?:rmation)?)?|details|new|save(?: job)?|promoted|sponsored|actively (?:recruiting|hiring)|be an early applicant|jetzt bewerben|bewerben|zum job|zur stelle|(?:mehr )?ansehen|mehr(?: erfahren)?|skatīt(?: vairāk| vakanci)?|pieteikties|ver (?:oferta|empleo)|postuler|voir l['’]offre|ansök(?: nu)?|aplikuj)\W*$/iu

/** Whether a line of a card may say what the job is, rather than what to do with it. */
export function isTitle(line: string): boolean {
  return line.length <= 300 && /\p{L}{2}/u.test(line) && !ACTION.test(line) && !/^https?:\/\//i.test(line)
}
