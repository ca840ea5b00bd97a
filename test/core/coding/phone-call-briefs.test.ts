import { expect, test } from 'vitest';
import { meetingsIn } from '../../support/meetings.ts';

// The means of a call, and what it is about.
test.each([
  ['Turkish and Greek foreign ministers have spoken by phone about the floods in Libya.', 'held GRC-TUR'],
  ['The Turkish and Greek foreign ministers spoke by phone to discuss the war in Sudan.', 'held GRC-TUR'],
  ['The Turkish foreign minister spoke by phone Monday to the Greek prime minister.', 'held GRC-TUR'],
  ['President Zelenskyy telephoned his Polish colleague Andrzej Duda last night.', 'held POL-UKR'],
  [
    'Danish Foreign Minister Lars Lokke Rasmussen spoke by phone with US Secretary of State Antony Blinken about Greenland.',
    'held DNK-USA',
  ],
  [
    'The Emir of Qatar Sheikh Tamim bin Hamad Al Thani received a phone call from the President of the UAE Sheikh Mohamed bin Zayed Al Nahyan.',
    'held ARE-QAT',
  ],
  [
    "Lebanese caretaker premier Najib Mikati held a telephone conversation with Syria's Ahmed al-Sharaa.",
    'held LBN-SYR',
  ],
  [
    "Germany's foreign minister on Tuesday urged Iran to release detained dual nationals, after speaking by phone with his Iranian counterpart.",
    'held DEU-IRN',
  ],
  [
    "Denmark's prime minister, Mette Frederiksen, held a 45-minute telephone call with Donald Trump last week.",
    'held DNK-USA',
  ],
  [
    "TEHRAN – Qatar's prime minister phoned Iran's top diplomat on Thursday to discuss the situation in Gaza.",
    'held IRN-QAT',
  ],
  [
    'TEHRAN – French Foreign Minister Jean-Noel Barrot and his Iranian opposite number discussed detained nationals over the phone.',
    'held FRA-IRN',
  ],
  [
    "TEHRAN – Lebanon's parliament speaker Nabih Berri in a phone talk with Ghalibaf thanked Iran for its backing.",
    'held IRN-LBN',
  ],
  [
    'TEHRAN – Norwegian Foreign Minister Espen Barth Eide held a phone conversation with Abbas Araghchi on Monday evening.',
    'held IRN-NOR',
  ],
  [
    'Canadian Prime Minister Justin Trudeau called President Nana Akufo-Addo of Ghana to say that he is unable to go ahead with his planned travel to Ghana.',
    'held CAN-GHA,cancelled CAN-GHA',
  ],
  [
    'The Elysee denied a press report that French President Emmanuel Macron and Malian President Assimi Goita talked by telephone.',
    '',
  ],
])('%s', (brief, expected) => {
  expect(meetingsIn(brief)).toBe(expected);
});
