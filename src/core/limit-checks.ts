import { hasOnly, isFields, isList, isOneOf, isText, isWhole, type Fields } from './checks';
import { BREATHS, DAY_MINUTES, LIMIT_FORMS, LIMIT_KINDS, MOST_MORE, MOST_OF } from './limit';
import { EVERYTHING, LIMIT_ID_PATTERN, SITE_PATTERN, SITE_KINDS } from './words';

/** What a screen may say of limits and groups: looked at without trust, nothing here throws. */

const MOST_SITES = 200;

const SITE = new RegExp(`^${SITE_PATTERN}$`);
const ID = new RegExp(`^${LIMIT_ID_PATTERN}$`);

export const isSite = (value: unknown): boolean => value === EVERYTHING || isText(value, SITE);
const isOneSite = (value: unknown): boolean => value !== EVERYTHING && isSite(value);

export const isId = (value: unknown): boolean => isText(value, ID);

/** In one line, as long as a name may be. */
export const isName = (value: unknown): boolean => isText(value, /^[^\p{Cc}\p{Zl}\p{Zp}]{1,40}$/u);

export function isLimit(value: unknown): boolean {
  if (!isFields(value) || !isOneOf(LIMIT_KINDS, value['what'])) return false;
  const { what, week } = value;
  const isValue =
    what === 'hours' ? isQuiet : (one: unknown) => isWhole(one, 1, MOST_OF[what as keyof typeof MOST_OF]);
  return (
    hasOnly(value, ['id', 'scope', 'what', 'week', 'warn', 'form', 'breath', 'more', 'chip']) &&
    isId(value['id']) &&
    isScope(value['scope']) &&
    isList(week, 7, (one) => one === null || isValue(one)) &&
    (week as unknown[]).length === 7 &&
    (week as unknown[]).some((one) => one !== null) &&
    isWarning(value['warn'], what === 'hours' || what === 'sessions') &&
    isOneOf(LIMIT_FORMS, value['form']) &&
    isWhole(value['breath'], ...BREATHS) &&
    (value['more'] === null || isWhole(value['more'], 0, MOST_MORE)) &&
    typeof value['chip'] === 'boolean'
  );
}

function isQuiet(value: unknown): boolean {
  const isTime = (minutes: unknown): boolean => isWhole(minutes, 0, DAY_MINUTES - 1);
  if (!isFields(value) || !hasOnly(value, ['from', 'to'])) return false;
  return isTime(value['from']) && isTime(value['to']) && value['from'] !== value['to'];
}

function isWarning(value: unknown, onlyMinutes: boolean): boolean {
  if (value === null) return true;
  if (!isFields(value)) return false;
  if (hasOnly(value, ['minutes'])) return isWhole(value['minutes'], 1, DAY_MINUTES);
  const share = value['share'];
  return !onlyMinutes && hasOnly(value, ['share']) && typeof share === 'number' && share > 0 && share < 1;
}

const SCOPES: Record<string, (scope: Fields) => boolean> = {
  everything: (scope) => hasOnly(scope, ['of']),
  kind: (scope) => hasOnly(scope, ['of', 'kind']) && isOneOf(SITE_KINDS, scope['kind']),
  group: (scope) => hasOnly(scope, ['of', 'group']) && isId(scope['group']),
  site: (scope) => hasOnly(scope, ['of', 'site']) && isOneSite(scope['site']),
};

const isScope = (value: unknown): boolean =>
  isFields(value) && isOneOf(Object.keys(SCOPES), value['of']) && SCOPES[value['of']]?.(value) === true;

export const isGroup = (value: unknown): boolean =>
  isFields(value) &&
  hasOnly(value, ['id', 'name', 'sites']) &&
  isId(value['id']) &&
  isName(value['name']) &&
  isList(value['sites'], MOST_SITES, isOneSite);
