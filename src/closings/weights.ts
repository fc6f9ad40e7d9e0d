/**
 * Written by scripts/train-closings.ts; not to be changed by hand. Logistic regression on which cues fire and on form,
 * no words: 466 labelled replies found in public repositories (the part for working of the set in
 * docs/closings.md, not published here) and 1706 sentences of the project's own (test/closings/sentences). No chance
 * is part of it, so there is no seed: all examples count in every step, from weights of zero.
 * Penalty 12, for languages that no file knows 4.
 */

/** One step of a weight. */
export const SCALE = 0.05;
/** What the rules' own verdict has ahead. */
export const AHEAD = 2;
/** By feature, then by class; a letter each. */
export const SEEING =
  'cWXYgYecbVdfcaRaWYddUXZajWZabedYYbaZZZccaZZabZZXfaXWXbiZYZaeTZaedXaZbeYdcdUXXZddYXcdaeYWXegWVZdd' +
  'WZcbaaZdYWcbZcZaceVccacUaWYagXZXXkUZcbeYcaZbZagYXZccbVadbYYceaVaXfaaYrbURYkZPbbbibWUfWacXdbWZcdZ' +
  'XackWaWYdbbXZdXVebdZZYbhcXVZWabXghVdWaTahaanZSZYfZYZacVbYeaZbaaYYbdbaaabZdVciSYbXlTbVchVVZZlWaYc' +
  'bYUlbWZUjPiarYWUUaaaaaYaadZYkaYUaUlXYcYfTcYbaZcaaaabaaaaaZaabadXXdafYXdXcZZdXaaaaaZaaacaaaaaVXkU' +
  'eVajaXbZZZcadaYZadbYYWhcXXZYfaZUbjXZaccYZcabYadZYbYVXajYXbgYYYXceZgZWbYbbZXbdYZZbbZZYdZZfZYZZeaY' +
  'aecYWZdcYXZYaeaaZXcbaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaXYVYlZZXbe';
/** The same for form alone, where no file knows the language. */
export const BLIND =
  'gPPSwSijdNZljbGYWYbhTWaciTWacicWVcfcWWiXhXbcUaXYiYaXSfgeWaYcUZeacfaWXcahiiDSXghYXTdfcfZRYilXTYae' +
  'QXhceZUcaVfeUceZfdPheXcPcSUfhbZVWjVYfVhUgbXdUfnSWbekaLTlfVWceZUcZjZaUxcSMYlVHhg';
