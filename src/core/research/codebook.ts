import type { Closing } from '../words';
import { isInvitation, CLOSINGS } from '../words';
import type { Field, Table } from './table';

const ENDS: Record<Closing, string> = {
  offer: 'proposes something more that the chatbot would do, or says that it is there for more',
  extend: 'asks something that opens or carries on a topic',
  personal: "asks about the participant's feelings, life or relations, which the task does not need",
  cliffhanger: 'holds something back to make curious, without a question',
  'farewell-hook': 'holds the participant back after a goodbye',
  clarify: 'asks for something that the task needs',
  quiz: 'tests what the participant knows, where they study',
  rhetorical: 'a question that wants no answer',
  none: 'anything else',
};

const CAVEATS = [
  'Only this browser was watched. Phones, their apps, other browsers and profiles, private windows, and chats that were not in the list are not seen: figures are lower bounds of use.',
  'A day without a row is not zero: nothing was measured (table coverage).',
  'Imported days come from an official export of a chatbot: turns of all devices, but no presence. They are not comparable with observed days.',
  'Closings and responses are named by rules, which err: table quality says how often, by language. Closings that different versions named are not comparable (column classifiers).',
  'Nudges and limits are treatments: the tool intervened while it measured (tables nudges, limits). Earlier settings of limits are not known.',
  'The participant could take out tables, columns and rows. A day of which rows were taken out is withheld in the table coverage, and its sum over all chatbots is left out too.',
  'No threshold of harm is known, and none is implied.',
];

/** @returns what every table and column means, as Markdown. In English, for researchers */
export function codebook(tables: readonly Table[], excluded: readonly string[]): string {
  const closings = CLOSINGS.map((one) => `| ${one} | ${isInvitation(one) ? 'yes' : 'no'} | ${ENDS[one]} |`);
  return [
    '# Codebook',
    'Made by Full Stop, on the device of the participant, who saw every row before it was saved.',
    '## Before you use it',
    CAVEATS.map((one) => `- ${one}`).join('\n'),
    `Not in it: ${excluded.join(', ')}.`,
    '## Closings',
    'How a reply ends. The first five are invitations: they invite the participant on without the task needing it.',
    ['| closing | invitation | the reply ends with something that |', '|---|---|---|', ...closings].join(
      '\n',
    ),
    ...tables.flatMap(tableText),
    '',
  ].join('\n\n');
}

const tableText = ({ name, description, fields, key, rows }: Table): string[] => [
  `## ${name}.csv`,
  `${description} ${rows.length} rows.${key.length > 0 ? ` Key: ${key.join(', ')}.` : ''}`,
  ['| column | type | meaning |', '|---|---|---|', ...fields.map(fieldText)].join('\n'),
];

const fieldText = ({ name, type, description, values }: Field): string =>
  `| ${name} | ${type} | ${description}${values ? ` One of: ${values.join(', ')}.` : ''} |`;
