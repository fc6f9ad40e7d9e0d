/** Measures by folds: what is told of a reply never comes from weights that have seen its repository. */
import type { Class } from '../../src/closings/model.ts';
import { isInvitation, type Closing } from '../../src/core/words.ts';
import { scoreOf } from '../evaluate/figures.ts';
import { FOLDS, type Item } from './data.ts';
import { blindOn, learn, seeingOn, SETTINGS, tell } from './learn.ts';

type Said = ReadonlyMap<Item, Closing>;

function line(
  title: string,
  items: readonly Item[],
  said: (item: Item) => Closing,
  classes: readonly Class[],
): void {
  const truth = items.map(({ row }) => row.closing ?? 'none');
  const told = items.map(said);
  const score = (is: (closing: Closing) => boolean) => scoreOf(truth.map(is), told.map(is));
  const all = classes.map((name) => ({ name, ...score((one) => one === name) }));
  const there = all.filter(({ name }) => truth.includes(name));
  const macro = there.reduce((sum, { f1 }) => sum + f1, 0) / (there.length || 1);
  const { precision, recall, f1 } = score(isInvitation);
  console.log(
    `${title.padEnd(18)} ${String(items.length).padStart(4)}  invitation ${precision.toFixed(3)}/${recall.toFixed(3)} ` +
      `F1 ${f1.toFixed(3)}  macro ${macro.toFixed(3)}  ` +
      all.map((one) => `${one.name} ${one.precision.toFixed(2)}/${one.recall.toFixed(2)}`).join('  '),
  );
}

function byParts(
  items: readonly Item[],
  partOf: (item: Item) => string | number,
  classes: readonly Class[],
): Said {
  const said = new Map<Item, Closing>(items.map((item) => [item, item.ruled]));
  for (const part of new Set(items.map(partOf))) {
    const [rest, test] = [
      items.filter((item) => partOf(item) !== part),
      items.filter((item) => partOf(item) === part),
    ];
    const [seeing, blind] = [
      learn(seeingOn(rest), classes, SETTINGS.seeing),
      learn(blindOn(rest), classes, SETTINGS.blind),
    ];
    const others = test.filter(({ language }) => language === 'other');
    for (const lesson of seeingOn(test))
      said.set(lesson.item, tell(seeing, lesson, classes, SETTINGS.seeing.ahead));
    for (const lesson of blindOn(others)) said.set(lesson.item, tell(blind, lesson, classes, 0));
  }
  return said;
}

/** @param more also leaves out one language at a time */
export function measure(items: readonly Item[], classes: readonly Class[], more: boolean): void {
  const folds = byParts(items, ({ fold }) => fold, classes);
  const languages = more ? byParts(items, ({ row }) => row.lang, classes) : null;
  for (const own of [false, true]) {
    const some = items.filter((item) => item.own === own);
    const name = own ? 'own' : 'found';
    line(`${name}, rules`, some, ({ ruled }) => ruled, classes);
    line(`${name}, by folds`, some, (item) => folds.get(item) ?? 'none', classes);
    if (languages) line(`${name}, new language`, some, (item) => languages.get(item) ?? 'none', classes);
    for (const lang of [...new Set(some.map(({ row }) => row.lang))].sort())
      line(
        `  ${lang}`,
        some.filter(({ row }) => row.lang === lang),
        (item) => folds.get(item) ?? 'none',
        classes,
      );
  }
  console.log(`${FOLDS} folds; precision/recall`);
}
