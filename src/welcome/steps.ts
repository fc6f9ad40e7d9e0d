import type { TextKey } from '../ui/texts';

/** The four screens, in their order. */
export const STEPS = ['does', 'never', 'choose', 'practise'] as const;
export type Step = (typeof STEPS)[number];

export const STEP_NAMES: Readonly<Record<Step, TextKey>> = {
  does: 'welcomeStepDoes',
  never: 'welcomeStepNever',
  choose: 'welcomeStepChoose',
  practise: 'welcomeStepPractise',
};

/** @param hash of the address: `#choose` */
export const stepOf = (hash: string): Step => STEPS.find((step) => hash === `#${step}`) ?? 'does';
