const FORMS = ['_one', '_other'];

/**
 * Texts by the short keys that a build gives those of a screen: scripts/bundled-texts.ts.
 *
 * @param texts one with a count in its forms
 */
export const numbered = (
  letter: string,
  texts: readonly (string | readonly string[])[],
): Record<string, { message: string }> =>
  Object.fromEntries(
    texts.flatMap((text, at) =>
      [text].flat().map((message, form) => {
        const ending = typeof text === 'string' ? '' : FORMS[form];
        return [`${letter}${at}${ending}`, { message }];
      }),
    ),
  );
