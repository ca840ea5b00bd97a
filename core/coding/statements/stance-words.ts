/** Adverbs between a subject and its verb. */
const ADVERBS = '(?:(?:\\w+ly|also|always|once|again|now|today|therefore|still|long|very|all|both|further) )*';

/** What one does on a journey, which is told rather than promised. */
const ON_A_JOURNEY =
  'travel|visit|meet|attend|host|focus on|explore|launch|inspect|hold (?!(?:\\w+ ){1,3}(?:responsible|accountable|to account))|welcome|sign|speak|join|participate|arrive|depart|return|lead|chair|discuss|address|deliver|brief|tour|receive|adopt|consult|represent|accompany|be (?!ready|there|guided|steadfast|resolute|watching)';

const STATES =
  'committed|ready|determined|prepared|steadfast|resolute|united|confident|grateful|thankful|indebted|proud|pleased|glad|delighted|honou?red|hopeful|concerned|worried|alarmed|appalled|outraged|saddened|shocked|horrified|disappointed|dismayed|disturbed|troubled|heartened|encouraged|keen|willing|firm|unwavering|opposed|convinced|resolved|clear|seized|looking forward|with|behind|monitoring|following|imposing|announcing|calling|asking|urging|demanding|sanctioning|designating|suspending|expelling|recalling|standing|offering|sending our';

/** Predicates by which a state, or who speaks for it, takes a stance. */
export const STANDS = new RegExp(
  `^${ADVERBS}(?:` +
    `(?:will|shall|'ll|’ll) (?!${ADVERBS}(?:${ON_A_JOURNEY}))(?:\\w+)` +
    `|(?:am|are|is|'m|’m|'re|’re|remains?|stands?) (?:\\w+ly |also |once |again |very |in |as |so |both |all )*(?:${STATES})\\b` +
    `|(?:(?:have|has) (?:\\w+ly |also |now |long )*(?:concluded|determined|assessed|decided|made (?:it )?(?:\\w+ )?clear|no doubt|(?:full|every|great|complete) (?:confidence|faith|respect|admiration)|(?:an? |our )?(?:[\\w,-]+ ){0,6}(?:relations?|relationship|partnership|friendship|ties|bonds?|alliance|interest|obligation|responsibility)))\\b` +
    `|looks? forward to (?!(?:visit|meet|attend|host|receiv|welcom|travel)ing)|(?:extends?|sends?|offers?|conveys?) (?:\\w+ ){0,4}(?:wishes|condolences|congratulations|sympath(?:y|ies)|greetings|thanks|regards|support)\\b` +
    `|(?:enjoys?|shares?|values?|cherish(?:es)?|treasures?|recogni[sz]es?|respects?|honou?rs?|mourns?|commends?|stands? (?:with|by|ready|firmly|shoulder|together|in solidarity|behind|alongside|united)|holds? \\w+ (?:\\w+ )?(?:responsible|accountable)|joins? (?:in |with |\\w+ in )|continues? to|maintains? (?:our|its|that|a)|attach(?:es)?|seeks?|believes?|trusts?|wish(?:es)?|wants?|expects?|opposes?|supports?|prays?|grieves?)\\b` +
    `|(?:must|cannot|can not|will not|won['’]t|should|do not|does not|don['’]t|doesn['’]t|never) ${ADVERBS}(?:accept|tolerate|allow|stand|recogni[sz]e|support|hesitate|seek|ensure|work|continue|hold|act|remain|condone|forget|ignore|believe|want|let|permit|waver|abandon)\\b` +
    ')',
  'i',
);

/** What somebody else is told to do: "must release", "has a responsibility to". */
export const DUE =
  /^(?:(?:now|also|\w+ly) )?(?:must|should (?!be (?:proud|congratulated|commended))|ought to|needs? to|(?:has|have) (?:to (?!be seen)|no right|an? (?:\w+ )*(?:obligation|duty))|(?:is|are) (?:\w+ly )?(?:responsible|accountable|to blame)|bears? (?:\w+ )*responsibility)\b/i;

/** "B's actions violate …": a judgement on what somebody else does. */
export const JUDGED =
  /^(?:['’]s? )?(?:[\w-]+ ){0,6}(?:actions?|conduct|behaviou?r|attacks?|tests?|launch(?:es)?|decision|aggression|invasion|war|programmes?|programs?|development(?: of [\w ,-]+)?|claims?|policy|policies|threats?|violations?|detention|treatment|rhetoric|activit(?:y|ies)|interference|annexation|refusal|failure)(?:,[^.]*,)? (?:also |again |\w+ly )?(?:violat|(?:raise|escalate|increase|heighten|fuel)s? (?:\w+ )?tensions?|threaten|undermin|disregard|contraven|breach|endanger|destabili[sz]|flout|flies in|fly in|constitut|pos(?:e|es) |represents? a|risks?|jeopardi[sz]|challenges? the|defy|defies|(?:is|are|was|were) (?:\w+ )?(?:unacceptable|illegal|unlawful|unjustifi|reckless|a (?:\w+ )?(?:violation|breach|threat)|in (?:\w+ )?(?:violation|breach)|wrong|outrageous|abhorrent|deplorable|reprehensible|provocative))/i;

/** "These sanctions are not directed at …", "today's package will help …": what one's own state does, and to what end. */
export const OWN_MEASURE =
  /^(?:these|this|today['’]s|our|the) (?:[\w-]+ ){0,3}(?:sanctions|measures|designations?|executive order|restrictions|tariffs|package|assistance|contribution|funding)\b(?: \w+){0,5}? (?:is|are|will|sends?|targets?|establish(?:es)?|imposes?|shows?|demonstrates?|underlines?|underscores?|reflects?|provides?|builds? on|supports?)\b/i;

/** "It only demonstrates that B …": what is told of others by what they did. */
export const TELLING =
  /^(?:it|this|that|these \w+|this \w+) (?:\w+ )?(?:demonstrates?|shows?|proves?|confirms?|illustrates?|reveals?) (?:once again |again )?(?:that|how|why)\b/i;

/** Words that go on about what the release is about, of which it need not say again whose it is. */
export const GOES_ON =
  /\b(?:(?:this|these|the|such|that|those) (?:[\w-]+ ){0,3}(?:conflict|crisis|war|fighting|violence|bloodshed|launch(?:es)?|tests?|attacks?|strikes?|killings?|sanctions|violations?|abuses|atrocities|actions?|decision|coup|crackdown|repression|massacre|tragedy|earthquake|disaster|regime|junta|invasion|aggression|arrests?|detentions?|executions?|sentence|ceasefire|perpetrators|victims|bereaved|hostages)|reports of|those (?:responsible|affected|killed|injured|who (?:have )?lost)|(?:a|an) (?:[\w-]+ )?(?:ceasefire|political solution|peaceful resolution))\b/i;

/** "Elections must be held", "the detained should be freed": what is asked of those of whom the release speaks. */
export const ASKED =
  /\b(?:must|should|ought to|needs? to) (?:\w+ly |also |now )*be (?:\w+ly )?(?:\w+ed|held|made|given|taken|brought|kept|let|left|met|put|set|upheld|free)\b/i;

/** "this cooperation", "these positive developments": of what was told before, and no time or turn of speech. */
export const POINTS_BACK =
  /\b(?:this|these|such) (?!(?:time|year|week|month|day|morning|afternoon|evening|summer|winter|autumn|spring|weekend|end|regard|respect|connection|matter|stage|point|moment|way|occasion|context|country|nation|administration|government|will|is|are|was|has|can|must|may|and|or)\b)(?:[\w-]+ ){0,2}[a-z]{4,}/i;

/** Words between a state's name and its verb: "the British government", "the American people". */
export const OWN_NOUN =
  /^(?:government|people|administration|regime|authorities|leaders?|leadership|nation|side|military|forces|public|officials|'|’)$/;

/** "It is vital that …" */
export const VITAL =
  /^(?:and |but |also,? )?it (?:is|remains|would be) (?:\w+ly |now |also |more |most )*(?:vital|essential|important|imperative|crucial|critical|unacceptable|necessary|time|high time|incumbent|clear that|right that|regrettable|deplorable)\b/i;

/** "Our support for B is …", "Our two countries …", "relations between our two countries", "you have our best wishes". */
export function isStanceOfOurs(words: string): boolean {
  return OURS.test(words) || BETWEEN_US.test(words) || /\byou have our\b/i.test(words);
}

const OURS =
  /^(?:[^,]{0,60}, )?(?:and |but )?(?:our|my|the \w+ people['’]s) (?:(?:two|three|both|[\w-]+) ){0,4}(?:support|commitment|solidarity|friendship|partnership|relationship|relations|alliance|ties|bonds?|thoughts|prayers|condolences|sympath(?:y|ies)|hearts?|resolve|position|message|aim|goal|hope|expectation|countries|nations|peoples|governments|democracies|wishes)(?: (?:and|,) \w+)?(?: (?:for|to|with|between|of) [^.,]{0,60})? (?:is|are|remains?|has|have|will|goe?s?|stands?|share|continue|enjoy|work|must|can)\b/i;

const BETWEEN_US =
  /\b(?:is|are|will (?:\w+ )?be|remains?|marks?|reflects?|underlines?|underscores?|demonstrates?|shows?|strengthens?|deepens?)\b.*\b(?:our|the) (?:two|three|both) (?:great )?(?:countries|nations|peoples|governments|democracies)\b/i;
