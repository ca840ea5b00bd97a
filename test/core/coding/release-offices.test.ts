import { describe, expect, test } from 'vitest';
import { found, heard } from '../../support/releases.ts';

describe('who is called what in releases', () => {
  test.each([
    [
      'Narendra Modi, Prime Minister of India, spoke on the phone with H.E. Volodymyr Zelenskyy, President of Ukraine today.',
      'phone-call held IND-UKR: Narendra Modi, Volodymyr Zelenskyy',
    ],
    [
      'Riyadh, March 02, 2021, SPA -- His Highness Prince Faisal bin Farhan, Minister of Foreign Affairs, received today a phone call from U.S. Secretary of State Antony Blinken.',
      'phone-call held SAU-USA: Antony Blinken, Faisal bin Farhan',
    ],
    [
      'Taiwan Ministry of Foreign Affairs (MOFA) Deputy Minister Tien Chung-kwang received Palau President Surangel Whipps in Taipei.',
      'talks held PLW-TWN: Surangel Whipps, Tien Chung-kwang',
    ],
    [
      'U.S. Army Lieutenant General Robert "Abe" Abrams met Polish Defence Minister Mariusz Blaszczak in Warsaw.',
      'talks held POL-USA: Mariusz Blaszczak, Robert "Abe" Abrams',
    ],
    [
      'Pakistani Foreign Minister Makhdoom Shah Mahmood Qureshi received a telephone call from the Foreign Minister of Uzbekistan, H.E. Abdulaziz Kamilov, today.',
      'phone-call held PAK-UZB: Abdulaziz Kamilov, Makhdoom Shah Mahmood Qureshi',
    ],
    [
      'Wang Yi Has a Phone Call with US Secretary of State Antony Blinken\n\nOn March 9, State Councilor and Foreign Minister Wang Yi had a phone call with US Secretary of State Antony Blinken. State Councilor Wang spoke of trade.',
      'phone-call held CHN-USA: Antony Blinken, Wang Yi',
    ],
    [
      'Vietnamese National Assembly Chairman Vuong Dinh Hue hosted a reception in Hanoi for President of the Lao National Assembly Saysomphone Phomvihane.',
      'talks held LAO-VNM: Saysomphone Phomvihane, Vuong Dinh Hue',
    ],
    [
      'President of Azerbaijan Ilham Aliyev received a delegation led by Chairman of the Parliament of Georgia Shalva Papuashvili.',
      'talks held AZE-GEO: Ilham Aliyev, Shalva Papuashvili',
    ],
    [
      "On Monday, President Obama returned Australian Prime Minister Rudd's phone call.",
      'phone-call held AUS-USA: Obama, Rudd',
    ],
    [
      'President Obama gave a dinner in honor of Italian Prime Minister Matteo Renzi.',
      'talks held ITA-USA: Matteo Renzi, Obama',
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test('an ambassador who is told to be of the caller’s own country is no foreigner', () => {
    expect(found('President Biden called Ambassador Burns, U.S. Ambassador to China.')).toEqual([]);
  });

  test.each([
    [
      'DOHA, March 3 (QNA) - HH the Amir Sheikh Tamim bin Hamad Al-Thani received the President of Kenya, Uhuru Kenyatta. His Highness thanked Kenya for its support.',
      'Tamim bin Hamad Al-Thani QAT > KEN',
    ],
    [
      'The President of Azerbaijan, Ilham Aliyev, met Chairman of the Parliament of Georgia Shalva Papuashvili. The head of state said that relations between Azerbaijan and Georgia were good.',
      'Ilham Aliyev AZE > GEO',
    ],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual([expected]);
  });
});

describe('who is meant in releases', () => {
  test.each([
    [
      'Press release: PM call with President Obama\n\nThe Prime Minister held a telephone call with US President Barack Obama and later spoke to Indian Prime Minister Narendra Modi, Downing Street said. The Prime Minister thanked India. The PM said Britain would work with India.',
      ['Downing Street GBR > USA IND', 'Prime Minister GBR > IND', 'Prime Minister GBR > IND'],
    ],
    [
      'PM Narendra Modi met Italian PM Giorgia Meloni in Rome. EAM S. Jaishankar said India welcomed the decision by Italy.',
      ['S. Jaishankar IND > ITA'],
    ],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual(expected);
  });

  test('those who meet with him are not he', () => {
    const text =
      'Prime Minister Mark Rutte of the Netherlands will pay a visit to China. President Xi Jinping and Premier Li Keqiang will meet with him.';
    expect(found(text)).toEqual(['talks planned CHN-NLD: Li Keqiang, Mark Rutte, Xi Jinping']);
  });
});

describe('whose office it is in a release', () => {
  test.each([
    [
      'Mr. Taro Kono, Minister for Foreign Affairs, had a telephone talk with Mevlut Cavusoglu, Minister of Foreign Affairs of Turkey. He extended an invitation to Minister Cavusoglu to visit Japan this year.',
      ['phone-call held JPN-TUR: Mevlut Cavusoglu, Taro Kono', 'visit planned JPN-TUR: Mevlut Cavusoglu, Taro Kono'],
    ],
    [
      'Texas Governor Greg Abbott met Taiwanese Vice President Lai Ching-te in Austin.',
      ['talks held TWN-USA: Greg Abbott, Lai Ching-te'],
    ],
    [
      'Bavarian officials said that Governor of Ohio Mike DeWine met German Economy Minister Robert Habeck.',
      ['talks held DEU-USA: Mike DeWine, Robert Habeck'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('offices, places and times of ministries', () => {
  test.each([
    [
      'The Secretary of State at the Ministry of Foreign Affairs of Poland, Anna Nowak, met with the Under-Secretary of State for Europe at the Finnish foreign ministry, Matti Virtanen.',
      ['talks held FIN-POL: Anna Nowak, Matti Virtanen'],
    ],
    [
      'ABU DHABI, 30th May, 2023 (WAM) -- H.H. Sheikh Abdullah bin Zayed Al Nahyan, Minister of Foreign Affairs, and Hakan Fidan, Turkish Minister of Foreign Affairs, discussed trade during a phone call.',
      ['phone-call held ARE-TUR: Abdullah bin Zayed Al Nahyan, Hakan Fidan'],
    ],
    [
      "Malaysian Prime Minister Dato' Seri Anwar Ibrahim was received by Indonesian President Joko Widodo.",
      ['talks held IDN-MYS: Anwar Ibrahim, Joko Widodo'],
    ],
    [
      'Meeting with the Foreign Ministers of Russia and Ukraine\n\nForeign Minister Mevlut Cavusoglu of Turkey hosted Sergei Lavrov, Minister of Foreign Affairs of the Russian Federation, and Dmytro Kuleba, Minister of Foreign Affairs of Ukraine, in Antalya.',
      ['talks held RUS-TUR-UKR: Dmytro Kuleba, Mevlut Cavusoglu, Sergei Lavrov'],
    ],
    [
      'Rwandan President Paul Kagame received in audience Ambassador Wang Xuekun of China.',
      ['talks held CHN-RWA: Paul Kagame, Wang Xuekun'],
    ],
    [
      'The Embassy of the Republic of Korea in Hanoi thanked Vietnam. Vietnamese Minister of Health Dao Hong Lan received Korean Ambassador Park Noh-wan.',
      ['talks held KOR-VNM: Dao Hong Lan, Park Noh-wan'],
    ],
    [
      'Consultations between India and Norway were held in Oslo. The Indian delegation was led by Shri Pavan Kapoor, while the Norwegian side was led by Ms. Torun Dramdal.',
      ['talks held IND-NOR: Pavan Kapoor, Torun Dramdal'],
    ],
    [
      "In Tokyo, U.S. officials will follow up on President Biden's meeting with President Xi in Bali.",
      ['talks held CHN-USA: Biden, Xi'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a Foreign Office is Britain’s, where Britain is named', () => {
    const text =
      'The British Ambassador to Zimbabwe, Melanie Robinson, met Foreign Minister Sibusiso Moyo in Harare. A Foreign Office spokesperson urged Zimbabwe to act.';
    expect(heard(text)).toEqual(['Foreign Office spokesperson GBR > ZWE']);
  });

  test('the Minister is not his counterpart', () => {
    const text =
      'The French Minister for Europe and Foreign Affairs, Catherine Colonna, spoke by phone with her Armenian counterpart, Ararat Mirzoyan. The Minister reiterated support for Armenia.';
    expect(heard(text)).toEqual(['Catherine Colonna FRA > ARM']);
  });
});

describe('several holders of one office and other forms of names', () => {
  test.each([
    [
      "President Cyril Ramaphosa's special envoys, Sydney Mufamadi and Baleka Mbete, met Zimbabwean President Emmerson Mnangagwa.",
      ['talks held ZAF-ZWE: Baleka Mbete, Emmerson Mnangagwa, Sydney Mufamadi'],
    ],
    [
      'Palestinian President Mahmoud Abbas received the Consul General of France in Jerusalem René Troccaz.',
      ['talks held FRA-PSE: Mahmoud Abbas, René Troccaz'],
    ],
    [
      'British High Commissioner to Pakistan Christian Turner called on Pakistani Army chief Asim Munir.',
      ['talks held GBR-PAK: Asim Munir, Christian Turner'],
    ],
    [
      "Secretary of State for Defence Ben Wallace met Ukraine's Defence Minister Oleksii Reznikov in Kyiv.",
      ['talks held GBR-UKR: Ben Wallace, Oleksii Reznikov'],
    ],
    [
      'The Minister for Defence of Luxembourg, François Bausch, welcomed to Luxembourg the Lithuanian Minister of National Defence, Arvydas Anušauskas.',
      ['talks held LTU-LUX: Arvydas Anušauskas, François Bausch'],
    ],
    [
      'The Presidents of Estonia and Latvia, Alar Karis and Egils Levits, travelled to Kyiv to meet President Volodymyr Zelensky of Ukraine.',
      ['summit held EST-LVA-UKR: Alar Karis, Egils Levits, Volodymyr Zelensky'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('whose release speaks of “we” and “the Ministry”', () => {
  test.each([
    [
      "The Ministry of Foreign Affairs expresses the Kingdom of Saudi Arabia's condemnation of the bombing in Pakistan. The Ministry affirms the Kingdom's solidarity with Pakistan.",
      ['Ministry of Foreign Affairs SAU > PAK', 'Ministry SAU > PAK'],
    ],
    [
      'The United States condemns the sentencing of Cuban protesters. We call on the Cuban government to release them.',
      ['United States USA > CUB *', 'United States USA > CUB *'],
    ],
    [
      'Foreign Ministry Spokesperson Mao Ning’s Remarks on Arms Sales\n\nChina firmly opposes this. We urge the United States to stop the sales.',
      ['Mao Ning CHN > USA *'],
    ],
    [
      'Statement on the verdict\n\nThe Ministry of Foreign Affairs of Poland protests against the verdict of the Belarusian court. We demand that the Belarusian authorities release him.',
      ['Ministry of Foreign Affairs of Poland POL > BLR *', 'Poland POL > BLR *'],
    ],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual(expected);
  });
});
