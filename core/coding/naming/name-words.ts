import type { Token } from '../types.ts';

/** Whether a word with this key can stand in a name; one that the lexicon tags needs no fitting part of speech. */
export function isNameWord(token: Token, key: string, tagged: boolean): boolean {
  if (!/^\p{Lu}[\p{L}'’.]*$/u.test(token.text) || NOT_NAMES.has(key)) return false;
  if (tagged || token.text.length === 1 || /^\p{Lu}\.$/u.test(token.text)) return true;
  return (
    token.pos === 'PROPN' ||
    token.pos === 'NOUN' ||
    token.pos === 'ADJ' ||
    token.pos === 'X' ||
    token.pos === 'VERB' ||
    token.pos === 'INTJ' ||
    token.pos === 'AUX' ||
    token.pos === 'ADV'
  );
}

/** Whether a token begins with a capital letter. */
export const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);

/** Letters of an honour or a seat behind a name. */
export const LETTERS = /^(?:MP|MEP|MSP|MLA|KC|QC|OBE|MBE|CBE|KBE|PhD|Esq|TD|AM|AO)\.?$/;

/** Words that are in no name, even with a capital; here in small letters. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'the a an in on at of for to from by with and or but if as it he she they we i you his her their its our my this that these those there here who which what when where why how ' +
    'after before during since until while although though because however meanwhile also both all each every some any no not yes monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april june july august september october november december feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow ' +
    'people peoples republic kingdom federation football club chamber society academy school college hospital airlines motors industries games olympic cup championship call meeting talks visit readout statement remarks joint summit travel press release conference question answer agreement treaty accord party council committee university institute ' +
    'company corp inc ltd group co bank agency organization organisation association front movement union league forum commission board office center centre ' +
    'east west north south western eastern northern southern central gulf sea river island islands city province state street avenue allies ally prize award medal camp fort port ship hms uss ins airport hotel square palace house hall ' +
    'independence anniversary holiday war peace day week year operation news times post daily journal review economic foreign defence defense interior finance trade oil energy prime vice deputy general national international ' +
    'universal periodic world global middle asia asian africa african europe european america latin caucasus united federal royal islamic muslim moslem arab christian jewish kurdish shia shiite sunni catholic communist socialist democratic republican liberal conservative labour labor ' +
    'command headquarters fleet division heritage broadcasting due met meets visits seeks warns urges hails slams vows rejects denies arrives leaves wants plans backs holds hosts receives stresses discusses discuss welcomes condemns calls pledges signs agrees begins ends heads flies ' +
    'affairs reports sees denies accuses threatens offers demands orders tells asks blames ' +
    'said says asked told nato nation nations country countries government ministry minister department parliament assembly congress senate court army navy force forces corps guard ' +
    'let thank good speaking asked accusing following according under over between among within about against through despite instead only even just now then so such more most many much ' +
    'one two three four five six seven eight nine ten first second third last next new old great big ' +
    'has have had pays paying speaks travels attends concludes departs congratulates expresses thanks addresses reaffirms confirms briefs telephones inaugurates launches participates strongly ' +
    'finally lastly firstly secondly thirdly additionally furthermore similarly likewise moreover nevertheless separately turning regarding concerning ' +
    'mp mps mep td obe mbe cbe kbe qc kc phd ' +
    'assisting exchequer leading hosting holding welcoming participating traveling travelling attending delivering delivered wearing visiting holding addressing commenting referring responding mr mrs earlier later still well again once while whether either neither nor per pct mln dlrs dlr stg'
  ).split(' '),
);
