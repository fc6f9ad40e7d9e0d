/**
 * What may be in a message that the guard let through, said a second time and in another way: by the values
 * themselves, wherever they stand. docs/measures.md and core/messages.ts are where it comes from.
 */

const CHOICES = ['warned', 'shown', 'closed', 'continue', 'more', 'wrap-up', 'not-today', 'off'];

type Fields = Record<string, unknown>;
type Rule = (value: unknown, fields: Fields) => boolean;

const whole =
  (least: number, most: number): Rule =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
const among =
  (...words: unknown[]): Rule =>
  (value) =>
    words.some((word) => Object.is(word, value));
const like =
  (pattern: RegExp): Rule =>
  (value) =>
    typeof value === 'string' && pattern.exec(value)?.[0] === value;

const INVITATIONS = ['offer', 'extend', 'personal', 'cliffhanger', 'farewell-hook'];
const DAY = 86_400_000;

function shapesAt(now: number): Record<string, Record<string, Rule>> {
  const moment = whole(now - DAY, now + 2_000);
  const numbered = { seq: whole(0, 999_999), rev: whole(0, 999_999) };
  const turn = { ...numbered, at: moment };
  const read = { ...turn, reader: among('facts', 'general') };
  const invites: Rule = (_, { closing }) => INVITATIONS.includes(closing as string);
  const reason =
    (...words: string[]): Rule =>
    (value) =>
      value === undefined || words.includes(value as string);
  const presence = {
    ...numbered,
    from: moment,
    to: moment,
    began: reason('input', 'streaming', 'reading', 'went-on', 'edit'),
    ended: reason('blur', 'hidden', 'quiet', 'sleep', 'left', 'closed', 'pause', 'went-on', 'edit'),
  };
  return {
    hello: { kind: among('hello') },
    want: { kind: among('want'), extra: like(/closings(-[a-z]{2})?|forms/) },
    nudge: {
      kind: among('nudge'),
      id: like(/(\d\d\d\d-\d\d-\d\d|\d+)(@\d+)?\/[^/\s]+\/\d+\/\d+/),
      choice: among(...CHOICES),
    },
    report: {
      kind: among('report'),
      document: like(/[0-9a-f-]{36}/),
      presences: (value) => isListOf(value, 100, (one) => fits(one, presence) && lasts(one)),
      turns: (value) =>
        isListOf(value, 400, (one) => fits(one, shapesAt(now)[`turn ${String((one as Fields)['kind'])}`])),
      reading: among('facts', 'general', 'time', null),
    },
    'turn unseen': { ...turn, kind: among('unseen') },
    'turn retry': { ...read, kind: among('retry') },
    'turn user': { ...read, kind: among('user'), way: among('typed', 'suggested', 'else') },
    'turn reply': {
      ...read,
      kind: among('reply'),
      closing: among(...INVITATIONS, 'clarify', 'quiz', 'rhetorical', 'none', null),
      classifier: whole(0, 999_999),
      response: (value, fields) =>
        value === null ||
        (invites(value, fields) && among('accepted', 'declined', 'other', 'left')(value, fields)),
      stay: (value, { response }) => (response === 'accepted' ? whole(0, DAY)(value, {}) : value === 0),
    },
    'set-limit': {
      kind: among('set-limit'),
      site: like(/\*|(?!__)[a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\]/),
      minutes: (value) => value === null || whole(1, 1_440)(value, {}),
    },
    pause: { kind: among('pause'), until: (value) => value === null || whole(now, now + DAY)(value, {}) },
    'set-bots': {
      kind: among('set-bots'),
      bots: (value) => isListOf(value, 50, (one) => like(/[a-z][a-z0-9_]{3,30}[a-z0-9]/)(one, {})),
    },
  };
}

const lasts = (one: unknown): boolean => {
  const { from, to } = one as { from: number; to: number };
  return to > from && to - from <= 3_600_000;
};

const isListOf = (value: unknown, most: number, isFine: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= most && Array.from(value as unknown[]).every(isFine);

const fits = (value: unknown, shape: Record<string, Rule> | undefined): boolean =>
  typeof value === 'object' &&
  value !== null &&
  shape !== undefined &&
  faultsIn(value as Fields, shape).length === 0;

const OPTIONAL = ['began', 'ended'];

function faultsIn(fields: Fields, shape: Record<string, Rule>): string[] {
  const strange = Object.keys(fields).filter((key) => !Object.hasOwn(shape, key));
  const wrong = Object.entries(shape).filter(
    ([key, isFine]) =>
      !(Object.hasOwn(fields, key) || OPTIONAL.includes(key)) || !isFine(fields[key], fields),
  );
  return [...strange.map((key) => `unknown ${key}`), ...wrong.map(([key]) => `wrong ${key}`)];
}

/** @returns what is wrong with a message that has passed; nothing where all is well */
export function faultsOf(passed: Fields, now: number): string[] {
  const shape = shapesAt(now)[String(passed['kind'])];
  return shape ? faultsIn(passed, shape) : [`unknown kind ${String(passed['kind'])}`];
}
