import type { NudgeSaid, TimeLeft } from '../../core/verdict';
import type { Choice } from '../../core/nudge';
import type { Ms } from '../../core/records';
import type { Copied, Look, Stage } from '../form';
import { timeOf } from './duration';
import type { Button, Content, Outcome } from './show';

/** What each form says and offers. */

/** @returns the form of a limit that is reached */
export function limitContent(limit: TimeLeft, stage: Stage): Content {
  const { look, texts } = { look: limit.form, texts: stage.texts };
  const more = limit.more ? [choice(texts.panelMore, 'more', stage)] : [];
  const goOn = choice(texts.panelContinue, 'continue', stage);
  const wrap = wrapUp(look, stage);
  const notToday = choice(texts.panelNotToday, 'not-today', stage);
  const buttons = {
    note: [...more, wrap, notToday],
    panel: [...more, wrap, notToday],
    pause: [goOn, wrap],
    closed: [...more, wrap],
  }[limit.form];
  const isClosed = look === 'closed';
  return {
    ...base(look, stage),
    body: limit.body,
    buttons,
    asides: [
      ...(look === 'pause' ? [notToday] : []),
      ...(isClosed && stage.has('draft') ? [copy(texts.panelCopyDraft, 'draft', stage)] : []),
      ...asides(stage),
    ],
    why: { title: texts.panelWhy, text: limit.why },
    close: isClosed ? null : choice(texts.panelClose, 'closed', stage),
    breath: look === 'pause' ? limit.breath : null,
  };
}

/** @returns the word before a limit; what is chosen there says nothing of the limit itself */
export function warningContent(limit: TimeLeft, left: Ms, stage: Stage): Content {
  const { texts, language } = stage;
  const ok: Button = { text: texts.panelOk, press: () => 'goes' };
  return {
    ...base('note', stage),
    body: limit.warning.replace('{time}', timeOf(left, language)),
    buttons: [ok, wrapUp('note', stage)],
    asides: asides(stage),
    why: { title: texts.panelWhy, text: limit.why },
    close: { ...ok, text: texts.panelClose },
  };
}

/** @returns the form of a nudge */
export function nudgeContent({ kind, form, isNewForm, body, why }: NudgeSaid, stage: Stage): Content {
  const { texts } = stage;
  const goOn = choice(texts.panelContinue, 'continue', stage);
  const others = [wrapUp(form, stage), choice(texts.panelNotToday, 'not-today', stage)];
  const first: Record<string, Button[]> = {
    arrival: [choice(texts.panelSkip, 'continue', stage)],
    person: [...(stage.has('words') ? [copy(texts.panelCopyWords, 'words', stage)] : []), goOn],
    card: [opens(texts.panelCard, 'card', stage), goOn],
  };
  return {
    ...base(form, stage),
    body,
    news: isNewForm ? texts.panelNewForm : null,
    ask: kind === 'arrival' ? askOf(stage) : null,
    buttons: [...(first[kind] ?? [goOn]), ...others],
    asides: [...asides(stage), choice(texts.panelOff, 'off', stage)],
    why: { title: texts.panelWhy, text: why },
    close: choice(texts.panelClose, 'closed', stage),
  };
}

/** @returns the question whether the user got what they came for; where they did, it wraps up */
export function doneContent(stage: Stage): Content {
  const { texts } = stage;
  const goOn: Button = { text: texts.panelNotYet, press: () => 'goes' };
  return {
    ...base('corner', stage),
    body: cameFor(stage),
    buttons: [
      finish(texts.panelYesWrapUp, true, stage),
      goOn,
      choice(texts.panelNotToday, 'not-today', stage),
    ],
    asides: [...asides(stage), choice(texts.panelOff, 'off', stage)],
    why: { title: texts.panelWhy, text: texts.panelDoneWhy },
    close: { ...goOn, text: texts.panelClose },
  };
}

const base = (look: Look, { texts, language, help }: Stage) => ({
  look,
  language,
  title: texts.panelTitle,
  help: help && (look === 'pause' || look === 'closed') ? `${help.name}: ${help.phone}` : null,
});

const cameFor = ({ texts, intention }: Stage): string => texts.panelDone.replace('{what}', intention ?? '');

function choice(text: string, chosen: Choice, { choose }: Stage): Button {
  const press = (): Outcome => {
    choose(chosen);
    return 'goes';
  };
  return { text, press };
}

function askOf({ texts, intend, choose }: Stage): NonNullable<Content['ask']> {
  const submit = (what: string): Outcome => {
    intend(what);
    choose('continue');
    return 'goes';
  };
  return { button: texts.panelStart, submit };
}

const asides = (stage: Stage): Button[] => [
  ...(stage.has('reply') ? [copy(stage.texts.panelCopyReply, 'reply', stage)] : []),
  opens(stage.texts.panelTalk, 'talk', stage),
];

function opens(text: string, what: 'talk' | 'card', { open }: Stage): Button {
  const press = (): Outcome => {
    open(what);
    return 'stays';
  };
  return { text, press };
}

function copy(text: string, what: Copied, stage: Stage): Button {
  const { texts } = stage;
  return {
    text,
    press: async () => ({ fault: (await stage.copy(what)) ? texts.panelCopied : texts.panelNotCopied }),
  };
}

/** Takes the draft along, and leaves. Who said what they came for is asked first whether they got it. */
function wrapUp(look: Look, stage: Stage): Button {
  const { texts, intention } = stage;
  const text = stage.has('draft') ? texts.panelWrapUpDraft : texts.panelWrapUp;
  if (intention === null) return { text, press: () => leave(stage) };
  const question: Content = {
    ...base(look, stage),
    body: cameFor(stage),
    buttons: [finish(texts.panelYes, true, stage), finish(texts.panelNo, false, stage)],
    asides: asides(stage),
    close: choice(texts.panelClose, 'closed', stage),
  };
  return { text, press: () => ({ next: question }) };
}

const finish = (text: string, isMet: boolean, stage: Stage): Button => ({
  text,
  press: () => leave(stage, isMet),
});

/** Without the draft nothing is closed. */
async function leave(stage: Stage, isMet?: boolean): Promise<Outcome> {
  if (stage.has('draft') && !(await stage.copy('draft'))) return { fault: stage.texts.panelCopyFailed };
  if (isMet !== undefined) stage.met(isMet);
  stage.choose('wrap-up');
  return 'goes';
}
