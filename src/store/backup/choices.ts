import {
  BREATHS,
  DAY_MINUTES,
  LIMIT_FORMS,
  LIMIT_KINDS,
  MOST_MORE,
  MOST_OF,
  type CountedLimit,
  type Group,
  type HoursLimit,
  type LimitScope,
  type QuietHours,
} from '../../core/limit';
import { MOST_BOTS, MOST_PEOPLE, MOST_PLANS } from '../../core/chosen';
import { NUDGE_FORMS, NUDGE_KINDS, type Plan } from '../../core/nudge';
import { LATEST_DAY_START } from '../../core/days';
import { FOLDS, LANGUAGES, type Settings } from '../../core/records';
import {
  either,
  fields,
  list,
  map,
  oneOf,
  orNull,
  share,
  text,
  whole,
  yesOrNo,
  type Shape,
} from '../../core/shapes';
import { BOT_PATTERN, LIMIT_ID_PATTERN, PURPOSES, SITE_PATTERN, SITE_KINDS } from '../../core/words';

/** The form of what the user chose. */

const day = text(/^\d{4}-\d\d-\d\d$/);
const site = text(new RegExp(`^${SITE_PATTERN}$`));
const id = text(new RegExp(`^${LIMIT_ID_PATTERN}$`));
const instant = whole();
/** In one line. */
const name = text(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]{1,40}$/);

const scope = either(
  fields<LimitScope & { of: 'everything' }>({ of: oneOf('everything') }),
  fields<LimitScope & { of: 'kind' }>({ of: oneOf('kind'), kind: oneOf(...SITE_KINDS) }),
  fields<LimitScope & { of: 'group' }>({ of: oneOf('group'), group: id }),
  fields<LimitScope & { of: 'site' }>({ of: oneOf('site'), site }),
);

const time = whole(0, DAY_MINUTES - 1);
const week = (value: Shape): Shape => list(orNull(value), 7, 7);
const limit = {
  ...{ id, scope, from: day, until: day },
  warn: either(
    oneOf(null),
    fields<{ minutes: number }>({ minutes: whole(1, DAY_MINUTES) }),
    fields<{ share: number }>({ share }),
  ),
  form: oneOf(...LIMIT_FORMS),
  breath: whole(...BREATHS),
  more: orNull(whole(0, MOST_MORE)),
  chip: yesOrNo,
};
const counted = oneOf(...LIMIT_KINDS.filter((what) => what !== 'hours'));
const limits = list(
  either(
    fields<CountedLimit>({ ...limit, what: counted, week: week(whole(1, MOST_OF.week)) }, ['from', 'until']),
    fields<HoursLimit>(
      { ...limit, what: oneOf('hours'), week: week(fields<QuietHours>({ from: time, to: time })) },
      ['from', 'until'],
    ),
  ),
);

/** Names of people, and plans: in a backup only where the user wants them in it. */
export const PRIVATE = ['people', 'plans'] as const satisfies readonly (keyof Settings)[];

const plan = fields<Plan>({
  after: orNull(time),
  minutes: whole(1, DAY_MINUTES),
  then: text(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]{1,100}$/),
});

const choices: Record<keyof Settings, Shape> = {
  people: list(name, 0, MOST_PEOPLE),
  plans: list(plan, 0, MOST_PLANS),
  dayStart: whole(0, LATEST_DAY_START),
  dayStartNext: orNull(
    fields<NonNullable<Settings['dayStartNext']>>({ minutes: whole(0, LATEST_DAY_START), from: day }),
  ),
  keepDays: orNull(whole(7, 3_650)),
  limits,
  groups: list(fields<Group>({ id, name, sites: list(site), from: day, until: day }, ['from', 'until'])),
  slow: yesOrNo,
  slowUntil: orNull(day),
  suggested: yesOrNo,
  nudges: map(oneOf(...NUDGE_KINDS), yesOrNo),
  nudgeForm: oneOf(null, ...NUDGE_FORMS),
  helped: yesOrNo,
  young: yesOrNo,
  fold: oneOf(...FOLDS),
  wrapUpTo: orNull(text(/^https?:\/\/\S+$/)),
  country: orNull(text(/^[A-Z]{2}$/)),
  pausedSince: orNull(instant),
  pausedUntil: orNull(instant),
  language: oneOf(null, ...LANGUAGES),
  bots: list(text(new RegExp(`^${BOT_PATTERN}$`)), 0, MOST_BOTS),
  cardWeek: orNull(day),
  purposes: map(site, oneOf(...PURPOSES)),
};

/** What was never chosen is not in its row. */
export const settings = fields<Partial<Settings>>(choices, Object.keys(choices) as (keyof Settings)[]);
