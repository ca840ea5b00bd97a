/** Rows of data sets in the shape they are published in, of events that are public knowledge. */
type Cells = Readonly<Record<number, string>>;

const line = (width: number, cells: Cells) =>
  Array.from({ length: width }, (_, column) => cells[column] ?? '').join('\t');

/** A line of GDELT by the number of its columns; the place by its FIPS code. Later cells replace earlier ones. */
export function gdeltLine(width: 57 | 58 | 61, cells: Cells = {}): string {
  const [name, country] = width === 61 ? [52, 53] : [50, 51];
  const known: Cells = {
    0: '410412347',
    1: '19750306',
    2: '197503',
    3: '1975',
    5: 'IRNGOV',
    6: 'IRAN',
    7: 'IRN',
    15: 'IRQGOV',
    16: 'IRAQ',
    17: 'IRQ',
    25: '1',
    26: '057',
    27: '057',
    28: '05',
    29: '1',
    30: '8',
    31: '4',
    32: '2',
    33: '4',
    34: '1.5',
    [name]: 'Algiers, Alger, Algeria',
    [country]: 'AG',
    ...(width === 58 ? { 57: 'https://news.example/algiers' } : {}),
    ...(width === 61 ? { 60: 'https://news.example/algiers' } : {}),
  };
  return line(width, { ...known, ...cells });
}

export function icewsLine(cells: Cells = {}): string {
  const known: Cells = {
    0: '901',
    1: '1975-03-06',
    2: 'Foreign Affairs (Iran)',
    4: 'Iran',
    5: 'Make a visit',
    6: '042',
    7: '1.9',
    8: 'Algeria',
    10: 'Algeria',
    11: '1',
    13: 'Wire',
    14: 'Algiers',
    17: 'Algeria',
  };
  return line(20, { ...known, ...cells });
}

export const POLECAT_COLUMNS =
  'Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version'
    .split(',')
    .join('\t');

export function polecatLine(cells: Cells = {}): string {
  const known: Cells = {
    0: '20210413-1-a',
    1: '2021-04-13',
    2: 'CONSULT',
    3: 'visit',
    4: '2.5',
    6: 'diplomatic;human_rights',
    7: 'Sergey Lavrov',
    8: 'RUS',
    12: 'Foreign Minister',
    15: 'Iran',
    16: 'IRN',
    24: 'Tehran',
    27: 'IRN',
  };
  return line(40, { ...known, ...cells });
}
