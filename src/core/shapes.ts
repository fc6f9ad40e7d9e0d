import { hasOnly, isFields, isWhole } from './checks';

/** What a value may be: it can be asked, and it can be published as JSON Schema (draft 2020-12). */
export interface Shape {
  /** Never throws, whatever it is given. */
  fits(value: unknown): boolean;
  schema: object;
}

/** Longer texts are nowhere in what we keep. */
const LONGEST_TEXT = 300;

export const whole = (least = 0, most = Number.MAX_SAFE_INTEGER): Shape => ({
  fits: (value) => isWhole(value, least, most),
  schema: { type: 'integer', minimum: least, maximum: most },
});

/** @param pattern counts a sign beyond the first 65,536 as one, as JSON Schema does */
export function text({ source }: RegExp): Shape {
  const pattern = new RegExp(source, 'u');
  return {
    fits: (value) => typeof value === 'string' && value.length <= LONGEST_TEXT && pattern.test(value),
    schema: { type: 'string', maxLength: LONGEST_TEXT, pattern: source },
  };
}

export const oneOf = (...values: readonly (string | null)[]): Shape => ({
  fits: (value) => (values as readonly unknown[]).includes(value),
  schema: { enum: values },
});

export const yesOrNo: Shape = { fits: (value) => typeof value === 'boolean', schema: { type: 'boolean' } };

/** More than nothing, and less than all. */
export const share: Shape = {
  fits: (value) => typeof value === 'number' && value > 0 && value < 1,
  schema: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
};

export const list = (of: Shape, least = 0, most = 10_000): Shape => ({
  fits: (value) =>
    Array.isArray(value) && value.length >= least && value.length <= most && value.every(of.fits),
  schema: { type: 'array', minItems: least, maxItems: most, items: of.schema },
});

export const either = (...shapes: readonly Shape[]): Shape => ({
  fits: (value) => shapes.some((shape) => shape.fits(value)),
  schema: { anyOf: shapes.map(({ schema }) => schema) },
});

export const orNull = (shape: Shape): Shape => either(oneOf(null), shape);

/** Names of one form, each with a value of one form. */
export const map = (names: Shape, of: Shape): Shape => ({
  fits: (value) =>
    isFields(value) && Object.entries(value).every(([name, one]) => names.fits(name) && of.fits(one)),
  schema: { type: 'object', propertyNames: names.schema, additionalProperties: of.schema },
});

type Optional<T> = { [Key in keyof T]-?: undefined extends T[Key] ? Key : never }[keyof T];

/**
 * All fields of a kind of row, and no other: a field that is left out here does not compile.
 *
 * @param optional those of them that may be missing
 */
export function fields<T extends object>(
  shapes: Record<keyof T & string, Shape>,
  optional: readonly (Optional<T> & string)[] = [],
): Shape {
  const names = Object.keys(shapes) as (keyof T & string)[];
  const required = names.filter((name) => !(optional as readonly string[]).includes(name));
  const present = (value: object): (keyof T & string)[] =>
    names.filter((name) => required.includes(name) || Object.hasOwn(value, name));
  return {
    fits: (value) =>
      isFields(value) &&
      hasOnly(value, present(value)) &&
      present(value).every((name) => shapes[name].fits(value[name])),
    schema: {
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, shapes[name].schema])),
      required,
      additionalProperties: false,
    },
  };
}
