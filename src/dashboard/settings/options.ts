import { NUDGE_KINDS } from '../../core/nudge';
import { NUDGE_NAMES } from '../../ui/nudge-names';
import type { TextKey } from '../../ui/texts';
import { NUDGE_TEXTS } from '../nudges/nudges';

/** Something that can be set, and where it stands. */
export interface Option {
  name: TextKey;
  /** What it does. */
  why: TextKey;
  view: string;
  /** The section of the view. */
  part: string;
}

const inPart =
  (view: string, part: string) =>
  (name: TextKey, why: TextKey): Option => ({ name, why, view, part });
const limit = inPart('limits', 'limit-list');
const nudge = inPart('nudges', 'nudge-list');

/** Everything that can be set, in the order of the screens. */
export const OPTIONS: readonly Option[] = [
  limit('dashLimitsYours', 'dashLimitsLead'),
  limit('dashLimitHours', 'dashLimitNight'),
  limit('dashLimitForm', 'dashLimitFormWhy'),
  limit('dashLimitWarn', 'dashLimitWarnWhy'),
  limit('dashLimitMore', 'dashLimitMoreWhy'),
  limit('dashLimitChip', 'dashLimitChipWhy'),
  inPart('limits', 'slow')('dashSlowLabel', 'dashSlowText'),
  inPart('limits', 'groups')('dashGroups', 'dashGroupsLead'),
  ...NUDGE_KINDS.map((kind) => nudge(NUDGE_NAMES[kind], NUDGE_TEXTS[kind])),
  nudge('dashNudgeForm', 'dashNudgeFormWhy'),
  nudge('dashHelped', 'dashHelpedText'),
  inPart('nudges', 'people')('dashPeople', 'dashPeopleText'),
  inPart('nudges', 'people')('dashTalks', 'dashTalksWhy'),
  inPart('nudges', 'plans')('dashPlans', 'dashPlansText'),
  inPart('nudges', 'fold')('dashFold', 'dashFoldWhy'),
  inPart('nudges', 'leave')('dashLeave', 'dashLeaveWhy'),
  inPart('nudges', 'young')('dashYoung', 'dashYoungText'),
  inPart('settings', 'day-start')('dashDayStart', 'dashDayStartWhy'),
  inPart('settings', 'reset')('dashReset', 'dashResetText'),
  inPart('sites', 'site-list')('watched', 'dashSitesWhy'),
  inPart('data', 'keeping')('dashKeeping', 'dashKeepingWhy'),
  inPart('data', 'backup')('dashBackup', 'dashBackupWhy'),
  inPart('data', 'devices')('dashDevices', 'dashDevicesLead'),
  inPart('data', 'deleting')('dashDeleting', 'dashDeletingWhy'),
  inPart('talk', 'country')('dashTalkCountry', 'dashTalkCountryWhy'),
];

/**
 * @param say the words of a key
 * @returns the options in whose name or explanation every word of the question stands; all without a question
 */
export function optionsFor(question: string, say: (key: TextKey) => string): readonly Option[] {
  const words = question.toLowerCase().split(/\s+/).filter(Boolean);
  return OPTIONS.filter(({ name, why }) => {
    const text = `${say(name)} ${say(why)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
