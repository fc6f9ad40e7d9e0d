import { leftNow } from '../core/limit';
import type { Intention, Opening } from '../core/messages';
import type { Countdown, NudgeOffer, Verdict } from '../core/verdict';
import type { Choice } from '../core/nudge';
import type { Instant, Ms } from '../core/records';
import { doneDue, isNaturalStop, limitDue, nudgeDue, saidDue, type Due, type Scene } from './due';
import type { Chip, Copied, Forms, Shown, Stage } from './form';
import { CameFor } from './came-for';
import { InTurn } from './in-turn';

/** What did not come by then was lost on the way. */
const ASK_AGAIN_MS: Ms = 8_000;

interface Needs {
  /** What can be copied in it. */
  page: Pick<Stage, 'has'> & {
    /** @throws where the browser does not allow it */
    copy(what: Copied): Promise<void>;
  };
  /** All presence in this document so far, in ms. */
  presence(): Ms;
  /** Tells the worker what was shown or chosen; its verdict has been heard then, or there is none. */
  tell(id: string, choice: Choice): Promise<void>;
  say(message: Intention | Opening): void;
  /** Brings what is shown; null where that failed. Never rejects. */
  bring(): Promise<Forms | null>;
}

/** Counts down to the limit in the page itself, and shows at natural stops what is due. */
export class Nudger {
  readonly #needs: Needs;
  readonly #signal: AbortSignal;
  readonly #cameFor = new CameFor();
  #verdict: Verdict | null = null;
  /** Presence that the verdict knew of, and when it was heard. */
  #known: Ms = 0;
  #heard: Instant = 0;
  /** Crossings and warnings that were shown here, and nudges whose words were asked for. */
  #shown = new Set<string>();
  /** As of the last beat; null where there is no chat. */
  #scene: Scene | null = null;
  /** What was told and is not answered yet: until then the verdict is an old one. */
  #untold = 0;
  readonly #inTurn = new InTurn();
  #forms: Forms | null = null;
  #asked: Instant = Number.NEGATIVE_INFINITY;
  #form: Shown | null = null;
  #isCovering = false;
  #chip: Chip | null = null;

  constructor(needs: Needs, signal: AbortSignal) {
    this.#needs = needs;
    this.#signal = signal;
  }

  /** @param presence all presence in this document that the verdict knew of, in ms */
  heed(verdict: Verdict, presence: Ms, now: Instant): void {
    this.#verdict = verdict;
    this.#known = presence;
    this.#heard = now;
    // The worker knows it by now: if it is to be shown again, it is another session's.
    if (verdict.limit?.nudged) this.#shown.delete(verdict.limit.id);
  }

  /** Whether watching rests by the user's wish. */
  isPaused(now: Instant): boolean {
    return (this.#verdict?.pausedUntil ?? 0) > now;
  }

  /** Whether the chat is covered, so that nobody is at it. */
  get isCovering(): boolean {
    return this.#isCovering;
  }

  /** To be called about once a second, while there is a chat here that may be watched. */
  beat(now: Instant, scene: Scene): void {
    const { limit } = this.#verdict ?? {};
    this.#scene = scene;
    this.#followChip(now);
    const isOver = this.#isCovering && (!limit || this.#left(limit, now) > 0);
    if (isOver || this.#form?.isThere === false) this.#takeAway();
    if (this.#form || this.#untold > 0 || !isNaturalStop(now, scene)) return;
    const due = this.#due(now);
    const offer = due ? null : this.#offer(scene);
    const forms = due || offer ? this.#bring(now) : null;
    if (due && forms) this.#show(due, forms);
    else if (offer && forms) void this.#ask(offer, now);
  }

  /** There is no such chat here any more: nothing of ours stays over what is shown now. */
  leave(): void {
    this.#scene = null;
    this.#takeAway();
    this.#chip?.close();
    this.#chip = null;
  }

  #takeAway(): void {
    this.#form?.close();
    this.#form = null;
    this.#isCovering = false;
  }

  /** Since the verdict. */
  get #presence(): Ms {
    return this.#needs.presence() - this.#known;
  }

  #left(limit: Countdown, now: Instant): Ms {
    return leftNow(limit, { presence: this.#presence, clock: now - this.#heard });
  }

  #due(now: Instant): Due | null {
    const { limit, said } = this.#verdict ?? {};
    const reached = limit ? limitDue(limit, this.#left(limit, now), this.#shown) : null;
    const question = this.#cameFor.isDue(now) ? doneDue(this.#cameFor) : null;
    return reached ?? question ?? (said ? saidDue(said) : null);
  }

  #offer(scene: Scene): NudgeOffer | null {
    return nudgeDue(this.#verdict?.nudges ?? [], this.#presence, this.#shown, scene);
  }

  /** The worker gives a nudge its words once it counts as shown. Where they do not come, it is left out. */
  async #ask({ id }: NudgeOffer, now: Instant): Promise<void> {
    this.#shown.add(id);
    // One at most, until the worker says otherwise.
    this.#verdict = { ...(this.#verdict as Verdict), nudges: [] };
    await this.#tell(id, 'shown');
    if (this.#scene && !this.#signal.aborted) this.beat(now, this.#scene);
  }

  #show({ id, told, key, isCovering, show }: Due, forms: Forms): void {
    const verdict = this.#verdict as Verdict;
    if (id !== null && key !== null && !this.#shown.has(key)) void this.#tell(id, told);
    if (key !== null) this.#shown.add(key);
    if (id !== null && id === verdict.said?.id) this.#verdict = { ...verdict, said: null };
    this.#isCovering = isCovering;
    this.#form = show(forms, this.#stage(id ?? this.#cameFor.id ?? '', verdict), this.#signal);
    this.#chip?.beside(this.#form.look);
  }

  #stage(id: string, { texts, language, help }: Verdict): Stage {
    const { page, say } = this.#needs;
    const cameFor = this.#cameFor;
    return {
      texts,
      language,
      help,
      has: (what) => page.has(what),
      intention: cameFor.text,
      copy: (what) =>
        page.copy(what).then(
          () => true,
          () => false,
        ),
      choose: (choice) => void this.#tell(id, choice),
      open: (what) => say({ kind: 'open', what }),
      intend: (text) => {
        cameFor.begin(id, text, Date.now());
        void this.#inTurn.add(() => say({ kind: 'intention', id, met: null }));
      },
      met: (met) => {
        const { id: came } = cameFor;
        if (came !== null) void this.#inTurn.add(() => say({ kind: 'intention', id: came, met }));
        cameFor.end();
      },
      closed: () => {
        this.#form = null;
        this.#isCovering = false;
      },
    };
  }

  async #tell(id: string, choice: Choice): Promise<void> {
    this.#untold++;
    await this.#inTurn.add(() => this.#needs.tell(id, choice));
    this.#untold--;
  }

  #followChip(now: Instant): void {
    const { chip: seen, texts, language } = this.#verdict ?? {};
    if (!seen || !texts || !language) {
      this.#chip?.close();
      this.#chip = null;
      return;
    }
    const open: Stage['open'] = (what) => this.#needs.say({ kind: 'open', what });
    this.#chip ??= this.#bring(now)?.chip({ texts, language, open }, this.#signal) ?? null;
    this.#chip?.show(this.#left(seen, now), this.#form?.look ?? null);
  }

  /** @returns what is shown in the page, once it is there: it is no part of this script until something is due */
  #bring(now: Instant): Forms | null {
    if (this.#forms || now - this.#asked < ASK_AGAIN_MS) return this.#forms;
    this.#asked = now;
    void this.#needs.bring().then((forms) => (this.#forms = forms));
    return null;
  }
}
