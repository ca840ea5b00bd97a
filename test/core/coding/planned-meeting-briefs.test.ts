import { expect, test } from 'vitest';
import { meetingsIn } from '../../support/meetings.ts';

test.each([
  ['Greek and Turkish foreign ministers are due to sit down in Ankara next week.', 'planned GRC-TUR'],
  [
    'Israeli Prime Minister Yitzhak Shamir is to go to Cairo in May at the invitation of President Mubarak.',
    'planned EGY-ISR',
  ],
  ["China has cancelled a visit by Australia's trade minister, the minister's office said.", 'cancelled AUS-CHN'],
  [
    "Spain's Foreign Minister Jose Manuel Albares travels to Rabat on Friday to meet Nasser Bourita.",
    'planned ESP-MAR',
  ],
  [
    'Prime Minister Yasuhiro Nakasone will travel to Washington from April 29 to May 2 for talks with President Reagan.',
    'planned JPN-USA',
  ],
  [
    "Turkey's parliament speaker left for Tbilisi on an official visit at the head of a six-member delegation.",
    'planned GEO-TUR',
  ],
  ['Trade negotiators from the United States and China resume talks in Washington on Thursday.', 'planned CHN-USA'],
  [
    "New Zealand's new prime minister will make his first overseas trip to Australia next week, when he will meet Anthony Albanese.",
    'planned AUS-NZL',
  ],
  ["Hungary's talks with Romania's foreign minister, scheduled for Monday, have been put off.", 'cancelled HUN-ROU'],
  ['Shultz is scheduled to see Soviet leader Mikhail Gorbachev on Tuesday.', 'planned RUS-USA'],
  ['U.S. envoy Philip Habib is to see Turkish officials in Ankara.', 'planned TUR-USA'],
  [
    'Philippine President Corazon Aquino will see Emperor Hirohito during a four-day visit to Japan.',
    'planned JPN-PHL',
  ],
  ["An Egyptian delegation is due in Khartoum to see Sudan's prime minister.", 'planned EGY-SDN'],
  [
    'Anthony Albanese is expected to raise the issue when he sits down with Xi Jinping on the sidelines of the G20.',
    'planned AUS-CHN',
  ],
  ['Marcos is to meet Biden in Washington on Thursday, their second meeting in a year.', 'planned PHL-USA'],
  ["Croatia's premier cancelled a trip to Belgrade, where he was to have met Vucic.", 'cancelled HRV-SRB'],
  [
    "Britain's foreign secretary, David Lammy, is due in Beijing this week, the first such trip in seven years.",
    'planned CHN-GBR',
  ],
  ['The Indian prime minister arrives in Colombo on Friday, his fourth visit to Sri Lanka.', 'planned IND-LKA'],
  [
    'TEHRAN - President Masoud Pezeshkian is to travel to Ashgabat next week to take part in a conference and meet the president of Turkmenistan.',
    'planned IRN-TKM',
  ],
  [
    'TEHRAN - Indian External Affairs Minister Subrahmanyam Jaishankar will arrive in Tehran on Monday on a two-day visit.',
    'planned IND-IRN',
  ],
  [
    'TEHRAN – The second round of indirect talks between Tehran and Washington is scheduled for Saturday in Rome.',
    'planned IRN-USA',
  ],
  [
    'ACCRA, March 9 - The government said the rally was timed for the visit of Danish Prime Minister Mette Frederiksen, which starts on Friday.',
    'planned DNK-GHA',
  ],
  [
    'Fijian Prime Minister Sitiveni Rabuka plans on Tuesday to see Indonesian Vice President Budi Santoso, House of Representatives Speaker Puan Maharani and others.',
    'planned FJI-IDN',
  ],
  [
    "WELLINGTON, March 3 - New Zealand's Overseas Trade Minister Mike Moore will hold talks in London, Bonn and Dublin with British, West German and Irish ministers.",
    'planned GBR-NZL,planned DEU-NZL,planned IRL-NZL',
  ],
  [
    'Prime Minister Rajiv Gandhi left today for an official visit to Moscow, where he will meet Kremlin leader Mikhail Gorbachev.',
    'planned IND-RUS',
  ],
  [
    'Prime Minister Anwar Ibrahim will go to Bangkok in May. Foreign Minister Mohamad Hasan announced the visit.',
    'planned MYS-THA',
  ],
  [
    'Dutch Prime Minister Dick Schoof and his Belgian colleague Bart De Wever will visit Kyiv together on Thursday. They are to be received by Ukrainian President Volodymyr Zelensky.',
    'planned BEL-NLD-UKR',
  ],
])('%s', (brief, expected) => {
  expect(meetingsIn(brief)).toBe(expected);
});

test.each([
  'Paris called on the Canadian authorities to lift the ban on fishing.',
  "TEHRAN – Iran's Foreign Ministry spokesman Esmaeil Baqaei said no meeting with American officials was on the agenda.",
  'TEHRAN – The Iranian national volleyball team beat Japan in a friendly match in Osaka on Sunday.',
  'TEHRAN – President Pezeshkian met with members of his cabinet in Tabriz on Thursday.',
  "ISLAMABAD: Pakistan's Foreign Office said there is no breakthrough expected in the resumption of dialogue with India.",
  'DHAKA: The foreign ministry said President Emmanuel Macron is not due to visit Bangladesh.',
  'Peru and Chile have long argued about the sea. Both countries have signed agreements on fish.',
  'Polish President Andrzej Duda met leaders of the states of the region in Warsaw on Monday.',
])('no meeting: %s', (brief) => {
  expect(meetingsIn(brief)).toBe('');
});
