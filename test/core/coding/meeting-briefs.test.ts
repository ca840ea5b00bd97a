import { expect, test } from 'vitest';
import { codeArticle } from '../../../core/coding/index.ts';
import { parseDay } from '../../../core/record/index.ts';

/** Status and countries of each meeting that a brief of one sentence tells of. */
function meetingsIn(text: string): string {
  return codeArticle({ text, title: null, outlet: null, published: parseDay('2021-03-10') })
    .filter(({ kind }) => kind === 'meeting')
    .map((finding) => {
      const countries = [...new Set(finding.parties.map(({ country }) => country))].sort().join('-');
      return `${finding.kind === 'meeting' ? finding.status : ''} ${countries}`;
    })
    .join();
}

test.each([
  // By phone: the means of a call, and what it is about.
  ['Turkish and Greek foreign ministers have spoken by phone about the floods in Libya.', 'held GRC-TUR'],
  ['The Turkish and Greek foreign ministers spoke by phone to discuss the war in Sudan.', 'held GRC-TUR'],
  ['The Turkish foreign minister spoke by phone Monday to the Greek prime minister.', 'held GRC-TUR'],
  [
    'Cairo - President Hosni Mubarak flew to Amman on Tuesday for talks with King Hussein on the peace process.',
    'held EGY-JOR',
  ],
  [
    "China's top diplomat held consultations in Moscow on Monday with the secretary of the Russian Security Council.",
    'held CHN-RUS',
  ],
  ['The German chancellor and the French president dined together in Strasbourg on Friday evening.', 'held DEU-FRA'],
  ['Greek and Turkish foreign ministers are due to sit down in Ankara next week.', 'planned GRC-TUR'],
  [
    "U.S. Defense Secretary Lloyd Austin welcomed Vietnam's defence minister to the Pentagon on Monday.",
    'held USA-VNM',
  ],
  [
    "South Korea's President Yoon Suk Yeol arrived in Tokyo Thursday for the first summit with a Japanese leader in 12 years.",
    'held JPN-KOR',
  ],
  ["Iran's ambassador to Saudi Arabia handed his credentials to the Saudi deputy foreign minister.", 'held IRN-SAU'],
  ['President Zelenskyy telephoned his Polish colleague Andrzej Duda last night.', 'held POL-UKR'],
  [
    'Israeli Prime Minister Yitzhak Shamir is to go to Cairo in May at the invitation of President Mubarak.',
    'planned EGY-ISR',
  ],
  ["China has cancelled a visit by Australia's trade minister, the minister's office said.", 'cancelled AUS-CHN'],
  [
    "Canada's trade minister wound up three days of negotiations with Mexican officials on Friday without agreement.",
    'held CAN-MEX',
  ],
  [
    'Ethiopian Prime Minister Abiy Ahmed embraced Eritrean President Isaias Afwerki at Asmara airport before the two leaders began talks.',
    'held ERI-ETH',
  ],
  ["Serbia's president refused to shake hands with Kosovo's prime minister when they met in Brussels.", 'held SRB-XKX'],
  [
    'The leaders of Armenia and Azerbaijan came face to face in Prague for the first time since the war.',
    'held ARM-AZE',
  ],
  ['Libyan premier Abdul Hamid Dbeibah was received at Palazzo Chigi by Giorgia Meloni.', 'held ITA-LBY'],
  ["Brazil's Lula hosts Argentina's Alberto Fernandez in Brasilia today.", 'held ARG-BRA'],
  [
    'The presidents of Nigeria and South Africa co-chaired the tenth session of the Bi-National Commission in Cape Town.',
    'held NGA-ZAF',
  ],
  ['Thai and Cambodian commanders met at the border on Thursday and agreed to pull back troops.', 'held KHM-THA'],
  ['Kassym-Jomart Tokayev paid a state visit to Uzbekistan on 21 and 22 December.', 'held KAZ-UZB'],
  [
    "Spain's Foreign Minister Jose Manuel Albares travels to Rabat on Friday to meet Nasser Bourita.",
    'planned ESP-MAR',
  ],
  [
    'Secretary of State George Shultz conferred for four hours with Soviet Foreign Minister Eduard Shevardnadze in Geneva.',
    'held RUS-USA',
  ],
  [
    'Prime Minister Yasuhiro Nakasone will travel to Washington from April 29 to May 2 for talks with President Reagan.',
    'planned JPN-USA',
  ],
  [
    "Kuwait's crown prince paid a one-day visit to Baghdad, the first by a Kuwaiti official of that rank since 1990.",
    'held IRQ-KWT',
  ],
  [
    'Manila summoned the Chinese ambassador on Monday over the use of water cannon in the South China Sea.',
    'held CHN-PHL',
  ],
  [
    "Iran's charge d'affaires in Stockholm was called to the Foreign Ministry, a ministry spokeswoman said.",
    'held IRN-SWE',
  ],
  [
    'The defence ministers of Finland, Sweden and Norway gathered in Helsinki on Tuesday to sign a declaration on cooperation.',
    'held FIN-NOR-SWE',
  ],
  [
    'Prime Minister Narendra Modi and President Emmanuel Macron had a bilateral on the margins of the G20 in Bali.',
    'held FRA-IND',
  ],
  [
    'Danish Foreign Minister Lars Lokke Rasmussen spoke by phone with US Secretary of State Antony Blinken about Greenland.',
    'held DNK-USA',
  ],
  [
    'Kenyan President William Ruto is in Kampala for a two-day visit during which he will hold talks with Yoweri Museveni.',
    'held KEN-UGA',
  ],
  [
    'Colombian President Gustavo Petro traveled to Caracas on Tuesday and met for more than two hours with Nicolas Maduro at Miraflores palace.',
    'held COL-VEN',
  ],
  ['Raul Castro was greeted in the Kremlin by Dmitry Medvedev.', 'held CUB-RUS'],
  ["Hungary's Peter Szijjarto and Ukraine's Dmytro Kuleba held talks in Uzhhorod.", 'held HUN-UKR'],
  [
    "Turkey's parliament speaker left for Tbilisi on an official visit at the head of a six-member delegation.",
    'planned GEO-TUR',
  ],
  [
    "Malaysia's Anwar Ibrahim chose Indonesia for his first official trip abroad and was welcomed by Joko Widodo in Jakarta.",
    'held IDN-MYS',
  ],
  ["Nepal's army chief begins a four-day visit to India on Wednesday.", 'held IND-NPL'],
  [
    'Swiss President Alain Berset had a meeting with Iranian President Hassan Rouhani on the sidelines of the World Economic Forum.',
    'held CHE-IRN',
  ],
  ["Prime ministers Lee Hsien Loong and Mahathir Mohamad met at a leaders' retreat in Putrajaya.", 'held MYS-SGP'],
  ['Kim Jong Un and Donald Trump met at Panmunjom on June 30.', 'held PRK-USA'],
  ['Belarusian leader Alexander Lukashenko has arrived in Sochi, where he will meet Vladimir Putin.', 'held BLR-RUS'],
  [
    'Moldovan President Maia Sandu was in Bucharest on Saturday at the invitation of her counterpart Klaus Iohannis.',
    'held MDA-ROU',
  ],
  [
    'The Emir of Qatar Sheikh Tamim bin Hamad Al Thani received a phone call from the President of the UAE Sheikh Mohamed bin Zayed Al Nahyan.',
    'held ARE-QAT',
  ],
  ['Bulgaria and North Macedonia signed a friendship treaty in Skopje on Tuesday.', 'held BGR-MKD'],
  ['Trade negotiators from the United States and China resume talks in Washington on Thursday.', 'planned CHN-USA'],
  ['French Interior Minister Gerald Darmanin met with his Algerian opposite number in Algiers.', 'held DZA-FRA'],
  ["Taiwan's President Tsai Ing-wen met House Speaker Kevin McCarthy in California.", 'held TWN-USA'],
  [
    'Zambian President Kenneth Kaunda returned home from Harare after a day of talks with Robert Mugabe.',
    'held ZMB-ZWE',
  ],
  [
    "New Zealand's new prime minister will make his first overseas trip to Australia next week, when he will meet Anthony Albanese.",
    'planned AUS-NZL',
  ],
  ['An Iraqi military delegation is in Tehran to discuss border security.', 'held IRN-IRQ'],
  ["Germany's Annalena Baerbock is on a visit to Israel, her fourth since October.", 'held DEU-ISR'],
  ['Polish Deputy Foreign Minister and his German counterpart met to discuss war reparations.', 'held DEU-POL'],
  ['Talks between Pakistan and Afghanistan in Istanbul collapsed on Friday.', 'held AFG-PAK'],
  [
    "Lebanese caretaker premier Najib Mikati held a telephone conversation with Syria's Ahmed al-Sharaa.",
    'held LBN-SYR',
  ],
  ["Mexico's president received the credentials of Guatemala's new ambassador.", 'held GTM-MEX'],
  ['The Austrian Chancellor, on a working visit to Prague, met with Czech Prime Minister Petr Fiala.', 'held AUT-CZE'],
  [
    'A ministerial delegation from Ghana paid a courtesy call on Ivorian President Alassane Ouattara in Abidjan.',
    'held CIV-GHA',
  ],
  ['Vice President George Bush met King Fahd in Dhahran to discuss oil prices.', 'held SAU-USA'],
  ['Simon Harris and Pedro Sanchez met in Dublin to discuss recognition of Palestine.', 'held ESP-IRL'],
  [
    'Cypriot President Nikos Christodoulides and Greek Prime Minister Kyriakos Mitsotakis chaired the second intergovernmental summit in Athens.',
    'held CYP-GRC',
  ],
  ['Kyrgyz and Tajik border delegations wrapped up another round of talks in Batken.', 'held KGZ-TJK'],
  ["Erdogan hosted Zelensky in Istanbul's Vahdettin mansion.", 'held TUR-UKR'],
  ["Japan's Prime Minister Fumio Kishida called Narendra Modi to convey condolences.", 'held IND-JPN'],
  [
    "Seoul's top envoy flew to Beijing for consultations with his Chinese counterpart on North Korea's missile launches.",
    'held CHN-KOR',
  ],
  [
    "Sudan's army chief visited N'Djamena, where he met Chad's transitional leader Mahamat Idriss Deby.",
    'held SDN-TCD',
  ],
  ['The Dutch and Belgian prime ministers held their annual meeting in The Hague.', 'held BEL-NLD'],
  ["Iran's charge d'affaires in Stockholm was called to the Swedish Foreign Ministry.", 'held IRN-SWE'],
  ["Iran's charge d'affaires in Stockholm was summoned to the Foreign Ministry.", 'held IRN-SWE'],
  ['The Iranian ambassador in Stockholm was summoned to the Foreign Ministry on Monday.', 'held IRN-SWE'],
  [
    'The Prime Minister welcomed the Prime Minister of Malaysia, Anwar Ibrahim, to Downing Street. They agreed to speak again soon.',
    'held GBR-MYS',
  ],
  ['Pakistan on Monday called in the Afghan ambassador and protested.', 'held AFG-PAK'],
  ['Paris called on the Canadian authorities to lift the ban on fishing.', ''],
  [
    'The president of Azerbaijan met a delegation from Bulgaria led by Energy Minister Rossen Hristov on Tuesday.',
    'held AZE-BGR',
  ],
  ["Hungary's talks with Romania's foreign minister, scheduled for Monday, have been put off.", 'cancelled HUN-ROU'],
  [
    'The Indian High Commissioner in Dhaka, Pranay Verma, was called to the foreign ministry yesterday over the attack.',
    'held BGD-IND',
  ],
  [
    "South Sudan's President Salva Kiir and Sudan's army leader Abdel Fattah al-Burhan agreed on Monday to reopen their border, officials in Juba said after the two met there.",
    'held SDN-SSD',
  ],
  [
    "Wang Huning, chairman of the National Committee of the Chinese People's Political Consultative Conference, met Esteban Lazo, president of Cuba's National Assembly of People's Power, in Beijing.",
    'held CHN-CUB',
  ],
  [
    "Germany's foreign minister on Tuesday urged Iran to release detained dual nationals, after speaking by phone with his Iranian counterpart.",
    'held DEU-IRN',
  ],
  ['Shultz is scheduled to see Soviet leader Mikhail Gorbachev on Tuesday.', 'planned RUS-USA'],
  ['French President Francois Mitterrand saw Egyptian President Hosni Mubarak in Paris.', 'held EGY-FRA'],
  ['U.S. envoy Philip Habib is to see Turkish officials in Ankara.', 'planned TUR-USA'],
  [
    'Philippine President Corazon Aquino will see Emperor Hirohito during a four-day visit to Japan.',
    'planned JPN-PHL',
  ],
  ["An Egyptian delegation is due in Khartoum to see Sudan's prime minister.", 'planned EGY-SDN'],
  [
    'Chinese President Xi Jinping, who visited Moscow in March, has not spoken to Zelensky since the war began.',
    'held CHN-RUS',
  ],
  [
    'Anthony Albanese is expected to raise the issue when he sits down with Xi Jinping on the sidelines of the G20.',
    'planned AUS-CHN',
  ],
  ["The visit of Pakistan's defence minister to Kabul comes amid tension along the border.", 'held AFG-PAK'],
  ['Lula da Silva and Joe Biden announced the initiative at their meeting in New York.', 'held BRA-USA'],
  ['Barack Obama and Francois Hollande discussed Syria during their talks in Washington.', 'held FRA-USA'],
  ["The trip by Germany's interior minister to Ankara was cut short.", 'held DEU-TUR'],
  ["Kishida's visit to Seoul in May returned the one that Yoon paid to Tokyo in March.", 'held JPN-KOR'],
  ['Marcos is to meet Biden in Washington on Thursday, their second meeting in a year.', 'planned PHL-USA'],
  [
    "The two coast guards' chiefs of China and the Philippines met in Manila, the first such encounter in years.",
    'held CHN-PHL',
  ],
  [
    'On his first day in Rabat, French President Emmanuel Macron and King Mohammed VI signed 22 agreements.',
    'held FRA-MAR',
  ],
  [
    "India's foreign secretary Vikram Misri landed in Dhaka on Monday for consultations with his counterpart.",
    'held BGD-IND',
  ],
  ['A meeting between Erdogan and Assad in Baghdad is being prepared, a Turkish newspaper reported.', 'held SYR-TUR'],
  ["Israel's foreign minister denied having met the Saudi crown prince in Neom.", 'held ISR-SAU'],
  [
    "Denmark's prime minister, Mette Frederiksen, held a 45-minute telephone call with Donald Trump last week.",
    'held DNK-USA',
  ],
  [
    "Zelensky's first face-to-face meeting with Trump since the election took place in Paris in December.",
    'held UKR-USA',
  ],
  ['Polish and Belarusian border officials held crisis talks at the Bobrowniki crossing.', 'held BLR-POL'],
  [
    "South Africa's president is travelling to Abuja for a bi-national commission with his Nigerian host.",
    'held NGA-ZAF',
  ],
  ["Croatia's premier cancelled a trip to Belgrade, where he was to have met Vucic.", 'cancelled HRV-SRB'],
  ['The foreign ministers of Argentina and Chile dined together on the eve of the papal mediation.', 'held ARG-CHL'],
  [
    "Britain's foreign secretary, David Lammy, is due in Beijing this week, the first such trip in seven years.",
    'planned CHN-GBR',
  ],
  ['US and Cuban officials met in Havana on Thursday for migration talks held twice a year.', 'held CUB-USA'],
  [
    'The presidents of Kenya and Somalia smoothed over the row at a meeting in Nairobi on Sunday brokered by Djibouti.',
    'held KEN-SOM',
  ],
  ['Leaders of the Weimar Triangle - Germany, France and Poland - met in Berlin.', 'held DEU-FRA-POL'],
  ['The Indian prime minister arrives in Colombo on Friday, his fourth visit to Sri Lanka.', 'planned IND-LKA'],
  [
    'The Austrian chancellor, Karl Nehammer, became the first EU leader to meet Putin since the invasion when he travelled to Moscow in April.',
    'held AUT-RUS',
  ],
  [
    'Iran, Turkey hold consular talks\n\nTEHRAN - The ninth round of consular consultations between Iran and Turkey was held in Ankara on Wednesday, with the two sides calling for easier visa rules.',
    'held IRN-TUR',
  ],
  [
    "Iranian, Omani ministers ink MoU on transport\n\nTEHRAN- Iran's Transport Minister Farzaneh Sadegh and Oman's Minister of Transport Said al-Maawali signed a memorandum of understanding in Muscat on Monday.",
    'held IRN-OMN',
  ],
  [
    "TEHRAN – Secretary of Iran's Supreme National Security Council Ali Larijani, who is in Moscow, held talks with Russian President Vladimir Putin on Friday.",
    'held IRN-RUS',
  ],
  [
    "Outgoing Azerbaijani ambassador bids farewell to Iran's foreign minister\n\nTEHRAN - Azerbaijan's ambassador to Tehran, Ali Alizade, met with Foreign Minister Abbas Araghchi at the end of his mission on Saturday.",
    'held AZE-IRN',
  ],
  [
    "TEHRAN – Qatar's prime minister phoned Iran's top diplomat on Thursday to discuss the situation in Gaza.",
    'held IRN-QAT',
  ],
  [
    'Iranian and Iraqi naval commanders confer on Arvand Rud\n\nTEHRAN – The commanders of the Iranian and Iraqi navies conferred in Basra on ways to secure the joint waterway.',
    'held IRN-IRQ',
  ],
  [
    "TEHRAN – Iran's Agriculture Minister Gholamreza Nouri headed to Beijing on Saturday leading a delegation of businesspeople.",
    'held CHN-IRN',
  ],
  [
    'TEHRAN - President Masoud Pezeshkian is to travel to Ashgabat next week to take part in a conference and meet the president of Turkmenistan.',
    'planned IRN-TKM',
  ],
  [
    "TEHRAN – Japan's new ambassador to Iran, Tamaki Tsukada, presented a copy of his credentials to Foreign Minister Abbas Araghchi.",
    'held IRN-JPN',
  ],
  [
    'TEHRAN- A parliamentary friendship group from Serbia arrived in Tehran on Monday for a four-day visit.',
    'held IRN-SRB',
  ],
  [
    'TEHRAN – Iran and Kazakhstan held the 19th session of their joint economic commission in Tehran, with trade ministers of the two countries in attendance.',
    'held IRN-KAZ',
  ],
  [
    'TEHRAN – French Foreign Minister Jean-Noel Barrot and his Iranian opposite number discussed detained nationals over the phone.',
    'held FRA-IRN',
  ],
  [
    'TEHRAN - Foreign ministers of Iran and Egypt met on the sidelines of a meeting of the Organization of Islamic Cooperation in Jeddah.',
    'held EGY-IRN',
  ],
  [
    'TEHRAN - Indian External Affairs Minister Subrahmanyam Jaishankar will arrive in Tehran on Monday on a two-day visit.',
    'planned IND-IRN',
  ],
  [
    "TEHRAN – The British charge d'affaires in Tehran was summoned to the Iranian Foreign Ministry over remarks by London.",
    'held GBR-IRN',
  ],
  [
    'TEHRAN - Chief of Staff of the Iranian Armed Forces Major General Mohammad Bagheri hosted Saudi Defense Minister Prince Khalid bin Salman in Tehran.',
    'held IRN-SAU',
  ],
  [
    "TEHRAN – The vice president of Iran for science has visited Tashkent and signed a cooperation document with Uzbekistan's minister of higher education.",
    'held IRN-UZB',
  ],
  [
    "Venezuelan oil minister in Tehran for talks\n\nTEHRAN – Venezuela's Oil Minister Delcy Rodriguez met her Iranian counterpart Mohsen Paknejad here on Tuesday.",
    'held IRN-VEN',
  ],
  [
    "TEHRAN – Lebanon's parliament speaker Nabih Berri in a phone talk with Ghalibaf thanked Iran for its backing.",
    'held IRN-LBN',
  ],
  [
    'TEHRAN - The Swiss ambassador, whose country represents US interests in Iran, was called in by the Foreign Ministry on Tuesday.',
    'held CHE-IRN',
  ],
  [
    'Pezeshkian welcomes Rahmon\n\nTEHRAN – President Pezeshkian officially welcomed President Emomali Rahmon of Tajikistan at Saadabad Palace on Thursday.',
    'held IRN-TJK',
  ],
  [
    'TEHRAN – Norwegian Foreign Minister Espen Barth Eide held a phone conversation with Abbas Araghchi on Monday evening.',
    'held IRN-NOR',
  ],
  [
    'TEHRAN – Iranian and South Korean deputy foreign ministers reviewed ways to release the frozen funds in a meeting in Seoul.',
    'held IRN-KOR',
  ],
  [
    'TEHRAN – The speaker of the Malaysian House of Representatives, Johari Abdul, paid a visit to the Iranian parliament on Monday and conferred with Ghalibaf.',
    'held IRN-MYS',
  ],
  [
    'TEHRAN - Syrian President Bashar al-Assad made an unannounced trip to Tehran on Sunday, where he was received by Leader of the Islamic Revolution Ayatollah Ali Khamenei.',
    'held IRN-SYR',
  ],
  [
    "TEHRAN – Iran's energy minister and Algeria's ambassador exchanged views on water cooperation in Tehran.",
    'held DZA-IRN',
  ],
  [
    "TEHRAN – Iran's Foreign Ministry spokesman Esmaeil Baqaei said no meeting with American officials was on the agenda.",
    '',
  ],
  ['TEHRAN – The Iranian national volleyball team beat Japan in a friendly match in Osaka on Sunday.', ''],
  ['TEHRAN – President Pezeshkian met with members of his cabinet in Tabriz on Thursday.', ''],
  ["TEHRAN – Iran and Georgia's customs chiefs sat together in Tbilisi to discuss transit.", 'held GEO-IRN'],
  [
    'TEHRAN – Belarusian Defense Minister Viktor Khrenin, heading a high-ranking military delegation, arrived in Tehran and was welcomed by Brigadier General Aziz Nasirzadeh.',
    'held BLR-IRN',
  ],
  [
    'TEHRAN – The second round of indirect talks between Tehran and Washington is scheduled for Saturday in Rome.',
    'planned IRN-USA',
  ],
  [
    "TEHRAN – Iran's health minister traveled to Havana, where he and his Cuban counterpart agreed to make vaccines together.",
    'held CUB-IRN',
  ],
  ["TEHRAN – Thailand's tourism minister called on Iran's cultural heritage minister on Wednesday.", 'held IRN-THA'],
  [
    'Muscat, Oct. 6 (ONA) Sultan Haitham of Oman held talks on Monday with King Willem-Alexander of the Netherlands.',
    'held NLD-OMN',
  ],
  ['MOSCOW, May 5. /TASS/. President Vladimir Putin met Chinese Foreign Minister Wang Yi on Monday.', 'held CHN-RUS'],
  [
    'ACCRA, March 9 - The government said the rally was timed for the visit of Danish Prime Minister Mette Frederiksen, which starts on Friday.',
    'planned DNK-GHA',
  ],
  [
    'Canadian Prime Minister Justin Trudeau called President Nana Akufo-Addo of Ghana to say that he is unable to go ahead with his planned travel to Ghana.',
    'held CAN-GHA,cancelled CAN-GHA',
  ],
  [
    'PRESS RELEASE : FCDO summons envoy\n\nThe Iranian ambassador was summoned on Tuesday over the arrest of a teacher.',
    'held GBR-IRN',
  ],
  [
    "ISLAMABAD: Pakistan's Foreign Office said there is no breakthrough expected in the resumption of dialogue with India.",
    '',
  ],
  ['DHAKA: The foreign ministry said President Emmanuel Macron is not due to visit Bangladesh.', ''],
  ['Kathmandu, Aug. 23: Indian foreign minister Yashwant Sinha met King Gyanendra of Nepal today.', 'held IND-NPL'],
  [
    'Peru and Chile go on talking about the sea, Peru said.\n\nIt added that their foreign ministers met in Quito on Thursday.',
    'held CHL-PER',
  ],
  [
    'Doha, January 5 (QNA) - HH the Amir Sheikh Tamim bin Hamad Al Thani met with the President of Iran Ebrahim Raisi at the Amiri Diwan on Monday. The meeting was attended by HE Prime Minister Sheikh Mohammed bin Abdulrahman Al Thani and a number of senior officials.',
    'held IRN-QAT',
  ],
  [
    'Muscat, ONA -- Omani Foreign Minister Badr Albusaidi received Kenyan Foreign Minister Alfred Mutua in Muscat today. The meeting was attended by Under-Secretary Eng. Khalifa Al-Harthy.',
    'held KEN-OMN',
  ],
  [
    'ABU DHABI, 2nd January 2024 (WAM) -- President His Highness Sheikh Mohamed bin Zayed Al Nahyan received Indian External Affairs Minister S. Jaishankar at Qasr Al Bahr. Also present were Sheikh Abdullah bin Zayed Al Nahyan, Minister of Foreign Affairs, and Dr Anwar Gargash, diplomatic adviser to the President.',
    'held ARE-IND',
  ],
  [
    "ASTANA. Kazakh Prime Minister Olzhas Bektenov met with Uzbek Deputy Prime Minister Jamshid Khodjaev. Kazakhstan's Trade Minister Arman Shakkaliyev and Uzbek Ambassador Bakhtiyor Ibragimov also attended the meeting.",
    'held KAZ-UZB',
  ],
  [
    'Azerbaijani President Ilham Aliyev received Georgian Prime Minister Irakli Kobakhidze in Baku. Foreign Minister Jeyhun Bayramov took part in the meeting.',
    'held AZE-GEO',
  ],
  [
    'Paul Smith, Director Latin America at the FCDO, held the meeting with Cuban diplomat Ana Perez and spoke of trade.',
    'held CUB-GBR',
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
    'Argentine Agriculture Secretary Ernesto Figueras said he asked Brazil to lift a duty on flour at a meeting in Brasilia last Friday.',
    'held ARG-BRA',
  ],
  [
    'Prime Minister Rajiv Gandhi left today for an official visit to Moscow, where he will meet Kremlin leader Mikhail Gorbachev.',
    'planned IND-RUS',
  ],
  [
    'Doha: HE Minister of Labour Ali Al Marri met on Thursday with HE Minister of Health of the Republic of Kenya Dr. Susan Nakhumicha.',
    'held KEN-QAT',
  ],
  [
    'Belgian Foreign Minister Hadja Lahbib met virtually while in Geneva with Swiss Foreign Minister Ignazio Cassis and Austrian Foreign Minister Alexander Schallenberg.',
    'held AUT-BEL-CHE',
  ],
  [
    'The Elysee denied a press report that French President Emmanuel Macron and Malian President Assimi Goita talked by telephone.',
    '',
  ],
  [
    'Prime Minister Anwar Ibrahim will go to Bangkok in May. Foreign Minister Mohamad Hasan announced the visit.',
    'planned MYS-THA',
  ],
  [
    'Russian Foreign Minister Sergei Lavrov told a news conference in Moscow after meeting his Egyptian counterpart, Mohamed Kamel Amr, that trade would grow.',
    'held EGY-RUS',
  ],
  [
    'Dutch Prime Minister Dick Schoof and his Belgian colleague Bart De Wever will visit Kyiv together on Thursday. They are to be received by Ukrainian President Volodymyr Zelensky.',
    'planned BEL-NLD-UKR',
  ],
  [
    'Foreign Minister Bui Thanh Son received Japanese Ambassador Yamada Takio in Hanoi on Monday. The minister said Vietnam valued its ties with Japan.',
    'held JPN-VNM',
  ],
  [
    'Deputy Prime Minister Tran Luu Quang met Japanese Ambassador Ito Naoki on Monday. He said the two countries should expand trade between Vietnam and Japan.',
    'held JPN-VNM',
  ],
  [
    'Foreign Affairs minister Moses Wetangula met his Ugandan counterpart Sam Kutesa in Nairobi on Monday.',
    'held KEN-UGA',
  ],
  [
    'Prime Minister Raila Odinga yesterday met Ugandan President Yoweri Museveni in Kampala. He said Kenya would not give up the island.',
    'held KEN-UGA',
  ],
  [
    'The Minister of External Affairs, Prof. G.L. Peiris, met the High Commissioner of India, Gopal Baglay, at the Foreign Ministry in Colombo.',
    'held IND-LKA',
  ],
  [
    'The Minister for Foreign Affairs and Regional Integration, Hon. Shirley Ayorkor Botchwey, has held talks with her Nigerian counterpart, Geoffrey Onyeama, in Accra. The two ministers discussed the closure of shops of Nigerian traders in Ghana.',
    'held GHA-NGA',
  ],
  [
    'Foreign Affairs Secretary Enrique Manalo summoned Chinese Ambassador Huang Xilian over the collision in the South China Sea. The Department of Foreign Affairs said the Philippines would protest.',
    'held CHN-PHL',
  ],
  ['Prime Minister Anwar Ibrahim today held talks with Indonesian President Joko Widodo in Putrajaya.', 'held IDN-MYS'],
  [
    'The Minister of Foreign Affairs, Dr. Vincent Biruta, on Monday received his Burundian counterpart Albert Shingiro in Kigali.',
    'held BDI-RWA',
  ],
  [
    "Prime Minister Dr Keith Rowley met with Venezuela's Vice President Delcy Rodriguez yesterday at the Diplomatic Centre in Port of Spain.",
    'held TTO-VEN',
  ],
  [
    "President Hakainde Hichilema has met China's special envoy in Lusaka. The President thanked China for debt relief to Zambia.",
    'held CHN-ZMB',
  ],
  [
    'State Minister for Foreign Affairs Md Shahriar Alam met Myanmar ambassador Aung Kyaw Moe at the foreign ministry in Dhaka.',
    'held BGD-MMR',
  ],
  ["The Prime Minister, Sitiveni Rabuka, has met Australia's Foreign Minister, Penny Wong, in Suva.", 'held AUS-FJI'],
  [
    'Defense Minister Yoav Gallant met with US Secretary of Defense Lloyd Austin in Tel Aviv on Monday. "Israel will do what it must," Gallant told him.',
    'held ISR-USA',
  ],
  [
    "Foreign Minister Park Jin met with Japanese Foreign Minister Yoshimasa Hayashi in Munich on Saturday, Seoul's foreign ministry said.",
    'held JPN-KOR',
  ],
  [
    "Foreign Minister Shah Mahmood Qureshi on Monday met his Iranian counterpart Javad Zarif in Tehran and conveyed Pakistan's concern, the Foreign Office said.",
    'held IRN-PAK',
  ],
  [
    "Gen. Jeje Odongo, the Minister of Foreign Affairs, met Tanzania's High Commissioner to Uganda at the ministry headquarters in Kampala.",
    'held TZA-UGA',
  ],
  [
    'Prime Minister Mia Mottley met Canadian High Commissioner Lilian Chatterjee at Ilaro Court in Bridgetown on Thursday.',
    'held BRB-CAN',
  ],
  [
    'Foreign Secretary meets Cuban minister\n\nA Foreign Office spokesman said: “David Lammy received Cuban Foreign Minister Bruno Rodriguez this morning in London.”',
    'held CUB-GBR',
  ],
  [
    "New Zealand Foreign Minister Winston Peters signed the understanding with Samoa's Prime Minister Fiame Naomi Mata'afa.",
    'held NZL-WSM',
  ],
  ['Peru and Chile have long argued about the sea. Both countries have signed agreements on fish.', ''],
  ['Norway and Chile have set up a joint fishing commission, which met for the first time in May.', 'held CHL-NOR'],
  ['Polish President Andrzej Duda met leaders of the states of the region in Warsaw on Monday.', ''],
])('%s', (brief, expected) => {
  expect(meetingsIn(brief)).toBe(expected);
});

test('a journey over the end of a month is one', () => {
  const [visit] = codeArticle({
    text: 'The prime minister of Japan will be in Washington from April 29 to May 2 for talks with President Reagan.',
    title: null,
    outlet: null,
    published: parseDay('1987-04-20'),
  });
  expect([visit?.start, visit?.end]).toEqual([parseDay('1987-04-29'), parseDay('1987-05-02')]);
});
