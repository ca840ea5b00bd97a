import { expect, test } from 'vitest';
import { meetingsIn } from '../../support/meetings.ts';

test.each([
  ['Chilean President Ana Soto called for urgent talks with Peru.', ''],
  ['Peru was angry. Chile denied that its foreign minister had met President Luis Vega of Peru.', ''],
  ["The Peruvian team arrived in Santiago for Tuesday's match with Chile.", ''],
  [
    'President Ana Soto of Chile will make a tour of Asia, including China and Japan.',
    'planned CHL-CHN,planned CHL-JPN',
  ],
  [
    'Peru is the most important issue in the ties, Chinese President Xi Jinping told visiting Chilean President Ana Soto on Thursday.',
    'held CHL-CHN',
  ],
  ['Chilean Foreign Minister Ana Soto and an aide are heading for Peru to see the damage.', 'planned CHL-PER'],
  [
    "NAIROBI - Chile's Foreign Minister Ana Soto entered Nairobi on Monday at the head of a delegation.",
    'held CHL-KEN',
  ],
  ['Chilean troops entered Peru on Monday.', ''],
  [
    "NAIROBI - The director general for Latin America at Kenya's Foreign Ministry said the Kenya-Chile Joint Economic Commission meeting will be held in the coming days.",
    'planned CHL-KEN',
  ],
  [
    'NAIROBI - Before his mission to Chile, Peter Kamau, the recently appointed ambassador of the Republic of Kenya to Chile, met with Tom Otieno, the Kenyan Minister of Foreign Affairs.',
    '',
  ],
  [
    "China's top diplomat held consultations in Moscow on Monday with the secretary of the Russian Security Council.",
    'held CHN-RUS',
  ],
  ['The German chancellor and the French president dined together in Strasbourg on Friday evening.', 'held DEU-FRA'],
  [
    "U.S. Defense Secretary Lloyd Austin welcomed Vietnam's defence minister to the Pentagon on Monday.",
    'held USA-VNM',
  ],
  ["Iran's ambassador to Saudi Arabia handed his credentials to the Saudi deputy foreign minister.", 'held IRN-SAU'],
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
  [
    'Secretary of State George Shultz conferred for four hours with Soviet Foreign Minister Eduard Shevardnadze in Geneva.',
    'held RUS-USA',
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
  ['Raul Castro was greeted in the Kremlin by Dmitry Medvedev.', 'held CUB-RUS'],
  ["Hungary's Peter Szijjarto and Ukraine's Dmytro Kuleba held talks in Uzhhorod.", 'held HUN-UKR'],
  [
    'Swiss President Alain Berset had a meeting with Iranian President Hassan Rouhani on the sidelines of the World Economic Forum.',
    'held CHE-IRN',
  ],
  ["Prime ministers Lee Hsien Loong and Mahathir Mohamad met at a leaders' retreat in Putrajaya.", 'held MYS-SGP'],
  ['Kim Jong Un and Donald Trump met at Panmunjom on June 30.', 'held PRK-USA'],
  [
    'Moldovan President Maia Sandu was in Bucharest on Saturday at the invitation of her counterpart Klaus Iohannis.',
    'held MDA-ROU',
  ],
  ['Bulgaria and North Macedonia signed a friendship treaty in Skopje on Tuesday.', 'held BGR-MKD'],
  ['French Interior Minister Gerald Darmanin met with his Algerian opposite number in Algiers.', 'held DZA-FRA'],
  ["Taiwan's President Tsai Ing-wen met House Speaker Kevin McCarthy in California.", 'held TWN-USA'],
  [
    'Zambian President Kenneth Kaunda returned home from Harare after a day of talks with Robert Mugabe.',
    'held ZMB-ZWE',
  ],
  ['An Iraqi military delegation is in Tehran to discuss border security.', 'held IRN-IRQ'],
  ['Polish Deputy Foreign Minister and his German counterpart met to discuss war reparations.', 'held DEU-POL'],
  ['Talks between Pakistan and Afghanistan in Istanbul collapsed on Friday.', 'held AFG-PAK'],
  ["Mexico's president received the credentials of Guatemala's new ambassador.", 'held GTM-MEX'],
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
  ['The Dutch and Belgian prime ministers held their annual meeting in The Hague.', 'held BEL-NLD'],
  ["Iran's charge d'affaires in Stockholm was called to the Swedish Foreign Ministry.", 'held IRN-SWE'],
  ["Iran's charge d'affaires in Stockholm was summoned to the Foreign Ministry.", 'held IRN-SWE'],
  ['The Iranian ambassador in Stockholm was summoned to the Foreign Ministry on Monday.', 'held IRN-SWE'],
  [
    'The Prime Minister welcomed the Prime Minister of Malaysia, Anwar Ibrahim, to Downing Street. They agreed to speak again soon.',
    'held GBR-MYS',
  ],
  ['Pakistan on Monday called in the Afghan ambassador and protested.', 'held AFG-PAK'],
  [
    'The president of Azerbaijan met a delegation from Bulgaria led by Energy Minister Rossen Hristov on Tuesday.',
    'held AZE-BGR',
  ],
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
  ['French President Francois Mitterrand saw Egyptian President Hosni Mubarak in Paris.', 'held EGY-FRA'],
  ['Lula da Silva and Joe Biden announced the initiative at their meeting in New York.', 'held BRA-USA'],
  ['Barack Obama and Francois Hollande discussed Syria during their talks in Washington.', 'held FRA-USA'],
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
    "Zelensky's first face-to-face meeting with Trump since the election took place in Paris in December.",
    'held UKR-USA',
  ],
  ['Polish and Belarusian border officials held crisis talks at the Bobrowniki crossing.', 'held BLR-POL'],
  ['The foreign ministers of Argentina and Chile dined together on the eve of the papal mediation.', 'held ARG-CHL'],
  ['US and Cuban officials met in Havana on Thursday for migration talks held twice a year.', 'held CUB-USA'],
  [
    'The presidents of Kenya and Somalia smoothed over the row at a meeting in Nairobi on Sunday brokered by Djibouti.',
    'held KEN-SOM',
  ],
  ['Leaders of the Weimar Triangle - Germany, France and Poland - met in Berlin.', 'held DEU-FRA-POL'],
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
    'Iranian and Iraqi naval commanders confer on Arvand Rud\n\nTEHRAN – The commanders of the Iranian and Iraqi navies conferred in Basra on ways to secure the joint waterway.',
    'held IRN-IRQ',
  ],
  [
    "TEHRAN – Iran's Agriculture Minister Gholamreza Nouri headed to Beijing on Saturday leading a delegation of businesspeople.",
    'held CHN-IRN',
  ],
  [
    "TEHRAN – Japan's new ambassador to Iran, Tamaki Tsukada, presented a copy of his credentials to Foreign Minister Abbas Araghchi.",
    'held IRN-JPN',
  ],
  [
    'TEHRAN – Iran and Kazakhstan held the 19th session of their joint economic commission in Tehran, with trade ministers of the two countries in attendance.',
    'held IRN-KAZ',
  ],
  [
    'TEHRAN - Foreign ministers of Iran and Egypt met on the sidelines of a meeting of the Organization of Islamic Cooperation in Jeddah.',
    'held EGY-IRN',
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
    "Venezuelan oil minister in Tehran for talks\n\nTEHRAN – Venezuela's Oil Minister Delcy Rodriguez met her Iranian counterpart Mohsen Paknejad here on Tuesday.",
    'held IRN-VEN',
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
    'TEHRAN – Iranian and South Korean deputy foreign ministers reviewed ways to release the frozen funds in a meeting in Seoul.',
    'held IRN-KOR',
  ],
  [
    "TEHRAN – Iran's energy minister and Algeria's ambassador exchanged views on water cooperation in Tehran.",
    'held DZA-IRN',
  ],
  ["TEHRAN – Iran and Georgia's customs chiefs sat together in Tbilisi to discuss transit.", 'held GEO-IRN'],
  ["TEHRAN – Thailand's tourism minister called on Iran's cultural heritage minister on Wednesday.", 'held IRN-THA'],
  [
    'Muscat, Oct. 6 (ONA) Sultan Haitham of Oman held talks on Monday with King Willem-Alexander of the Netherlands.',
    'held NLD-OMN',
  ],
  ['MOSCOW, May 5. /TASS/. President Vladimir Putin met Chinese Foreign Minister Wang Yi on Monday.', 'held CHN-RUS'],
  [
    'PRESS RELEASE : FCDO summons envoy\n\nThe Iranian ambassador was summoned on Tuesday over the arrest of a teacher.',
    'held GBR-IRN',
  ],
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
    'Argentine Agriculture Secretary Ernesto Figueras said he asked Brazil to lift a duty on flour at a meeting in Brasilia last Friday.',
    'held ARG-BRA',
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
    'Russian Foreign Minister Sergei Lavrov told a news conference in Moscow after meeting his Egyptian counterpart, Mohamed Kamel Amr, that trade would grow.',
    'held EGY-RUS',
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
  ['Norway and Chile have set up a joint fishing commission, which met for the first time in May.', 'held CHL-NOR'],
])('%s', (brief, expected) => {
  expect(meetingsIn(brief)).toBe(expected);
});
