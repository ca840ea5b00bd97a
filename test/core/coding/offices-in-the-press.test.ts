import { describe, expect, test } from 'vitest';
import { saidOn } from '../../support/statements.ts';

const said = (text: string) => saidOn('2024-05-20', text);

describe('an office told before the name of its holder', () => {
  test.each([
    [
      "Norway must stop drilling, Iceland's deputy fisheries minister has told the press.\n\nEinar Palsson says Norway has broken its word.\n\nThe deputy fisheries minister said Norway should pay.",
      ['Einar Palsson ISL NOR', 'Einar Palsson ISL NOR', 'Einar Palsson ISL NOR'],
    ],
    [
      "Iceland's foreign minister has warned Norway that its ships must leave. Einar Palsson told reporters that Norway had been asked twice.",
      ['Einar Palsson ISL NOR', 'Einar Palsson ISL NOR'],
    ],
    [
      'An Icelandic military spokesman accused Norway of sinking two boats.\n\nOne boat was off Norway, Einar Palsson said.',
      ['Einar Palsson ISL NOR', 'Einar Palsson ISL NOR'],
    ],
    [
      'Norway is at odds with Iceland.\n\nNorway has boats there.\n\nThe boats fish for cod.\n\nThe cod is scarce.\n\nA Norwegian navy spokesman accused Iceland of sinking two boats. One boat was near Iceland, Rear Adm Ole Dahl said.',
      ['Ole Dahl NOR ISL', 'Ole Dahl NOR ISL'],
    ],
    [
      "Iceland's foreign minister told his Norwegian counterpart last weekend that Norway must leave.",
      ["Iceland's foreign minister ISL NOR"],
    ],
    // Somebody with a description, or of whom nothing is told beside an office, is not its holder.
    [
      "Iceland's foreign minister has warned Norway that its ships must leave. Einar Palsson, a fisherman, said Norway was right.",
      ["Iceland's foreign minister ISL NOR"],
    ],
    [
      'Icelandic ministers have warned Norway that its ships must leave. Einar Palsson told reporters that Norway was right.',
      ['Icelandic ministers ISL NOR'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('one office by other words', () => {
  test.each([
    [
      'The Peruvian defence minister said Chile was arming. Chile denied it. "We are watching Chile," Defence Secretary Ana Quispe of Peru told Congress.',
      ['Ana Quispe PER CHL', 'state CHL PER', 'Ana Quispe PER CHL'],
    ],
    [
      'The Peruvian defense chief told his Chilean counterpart that Chile was arming.\n\nChilean Gen. Luis Rojas is in Lima.\n\nChile should stop, Peruvian Defense Minister Ana Quispe said.',
      ['Ana Quispe PER CHL', 'Ana Quispe PER CHL'],
    ],
    [
      'The Peruvian finance minister said Chile was in debt. Chile should pay, Peruvian Defence Minister Ana Quispe said.',
      ['Peruvian finance minister PER CHL', 'Ana Quispe PER CHL'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('in the press an office without a country is of the country just told of', () => {
  test.each([
    [
      'Chile has closed its border with Peru and Bolivia. Deputy Defence Minister Ana Rojas told reporters that Peru had been warned.',
      ['Ana Rojas CHL PER'],
    ],
    [
      'Peru, whose miners cross into Chile, has refused. The foreign minister, Luis Quispe, told reporters that Chile was to blame. Ana Flores, the justice minister, said Chile had broken a treaty.',
      ['Luis Quispe PER CHL', 'Ana Flores PER CHL'],
    ],
    [
      'Chilean Foreign Minister Ana Rojas told reporters that the talks had failed.\n\nA senior ministry official said Peru and Bolivia were not ready.',
      ['senior ministry official CHL BOL,PER'],
    ],
    [
      'Chile has closed its border with Peru and Bolivia. Deputy Defence Minister Ana Rojas told Sky News that Peru had been warned.',
      ['Ana Rojas CHL PER'],
    ],
    [
      'Chile has closed its border with Peru and Bolivia. A senior ministry official, who was not authorised to speak to the media, said Peru had been warned.',
      ['senior ministry official CHL PER'],
    ],
    [
      'In return Chile received a larger share of the catch. The deal with Peru is worth $10m, ministers told the BBC.',
      ['ministers CHL PER'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('whose statement is told of again', () => {
  test.each([
    [
      'The Peruvian defence department issued a statement late on Monday. Chile sent two more ships.\n\nThe statement said Chile must leave.',
      ['Peruvian defence department PER CHL'],
    ],
    [
      'A statement from the Peruvian foreign ministry said Chile was to blame. Chile has sent two more ships. But the statement added that Peru would talk to Chile.',
      ['Peruvian foreign ministry PER CHL', 'Peruvian foreign ministry PER CHL'],
    ],
    [
      'Chile must leave, Peru said in a statement. Chile has sent two more ships. The statement also said Chile had been warned.',
      ['state PER CHL', 'state PER CHL'],
    ],
    // Of two statements it is the nearer one.
    [
      'Peru issued a statement. Chile issued a statement of its own. The statement said Peru was wrong.',
      ['state CHL PER'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a city in capitals opens a report without a dash', () => {
  test.each([
    [
      'OSLO Norway summoned the Swedish ambassador on Thursday after a ship came close, the Foreign Ministry said.\n\nThe Defence Ministry said Sweden had been warned.',
      ['Foreign Ministry NOR SWE', 'Defence Ministry NOR SWE'],
    ],
    ['OSLO The defence minister said Sweden had been warned.', ['defence minister NOR SWE']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a source in a ministry is of its state, one in a city of none', () => {
  test.each([
    [
      'Iceland and Norway are at odds. A source in the Norwegian foreign ministry said Iceland had broken the deal.',
      ['source in the Norwegian foreign ministry NOR ISL'],
    ],
    [
      'Iceland and Norway are at odds. "Iceland has broken the deal," said a source within the foreign ministry in Oslo.',
      ['source within the foreign ministry in Oslo NOR ISL'],
    ],
    [
      'Iceland and Norway are at odds. A senior official in the Norwegian government said Iceland had broken the deal.',
      ['senior official in the Norwegian government NOR ISL'],
    ],
    ['Iceland and Norway are at odds. A source in Oslo said Iceland had broken the deal.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
