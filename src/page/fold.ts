import { FOLD_NAME } from '../core/fold-name';

/** A reply whose invitation is folded. */
interface Folded {
  reply: object;
  /** Finds it in the page; kept of the newest reply alone. */
  find: (() => Range[]) | null;
  ranges: Range[];
  isOpen: boolean;
}

/**
 * Folds the sentences that invite the user on, by the CSS Custom Highlight API: no node of the page is touched. The
 * worker puts the rule into the page (background/fold.ts). Pointing at the paragraph, moving the keyboard's focus into
 * it, and Alt+. bring them back.
 */
export class Fold {
  readonly #signal: AbortSignal;
  #stop: AbortController | null = null;
  #all: Folded[] = [];
  #highlight: Highlight | null = null;
  #isShown = false;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.use(false));
  }

  use(isOn: boolean): void {
    if (isOn === (this.#stop !== null)) return;
    this.#stop?.abort();
    this.#stop = isOn && !this.#signal.aborted ? this.#listen() : null;
    if (!isOn) this.forget();
  }

  /** @param find where the invitation stands; empty where it is not to be found */
  add(reply: object, find: () => Range[]): void {
    if (!this.#stop) return;
    for (const one of this.#all) one.find = null;
    this.drop(reply);
    this.#all.push({ reply, find, ranges: [], isOpen: false });
    this.beat();
  }

  /** It goes on, or is another one by now. */
  drop(reply: object): void {
    const folded = this.#all.find((one) => one.reply === reply);
    if (folded) this.#show(folded);
    this.#all = this.#all.filter((one) => one !== folded);
  }

  /** The page may have made its text anew: then it is looked for again. To be called about once a second. */
  beat(): void {
    const newest = this.#all.at(-1);
    if (!newest?.find || (newest.ranges.length > 0 && newest.ranges.every(isThere))) return;
    this.#show(newest);
    newest.ranges = newest.find();
    if (newest.ranges.length === 0) newest.find = null;
    this.#hide(newest);
  }

  /** Another chat is shown. */
  forget(): void {
    for (const folded of this.#all) this.#show(folded);
    this.#all = [];
  }

  #listen(): AbortController {
    const stop = new AbortController();
    const options = { capture: true, passive: true, signal: stop.signal };
    const at = (event: Event): void => this.#openAt(event.composedPath()[0]);
    for (const type of ['pointerover', 'focusin']) window.addEventListener(type, at, options);
    const key = (event: KeyboardEvent): void => {
      if (
        !event.isTrusted ||
        !event.altKey ||
        event.shiftKey ||
        event.code !== 'Period' ||
        this.#all.length === 0
      )
        return;
      event.preventDefault();
      this.#isShown = !this.#isShown;
      for (const folded of this.#all) this.#set(folded, this.#isShown);
    };
    window.addEventListener('keydown', key, { capture: true, signal: stop.signal });
    return stop;
  }

  #openAt(target: EventTarget | undefined): void {
    for (const folded of this.#all) {
      const isHere = target instanceof Node && folded.ranges.some((range) => blockOf(range).contains(target));
      if (isHere !== folded.isOpen && !this.#isShown) this.#set(folded, isHere);
    }
  }

  #set(folded: Folded, isOpen: boolean): void {
    folded.isOpen = isOpen;
    if (isOpen) this.#show(folded);
    else this.#hide(folded);
  }

  #hide({ ranges, isOpen }: Folded): void {
    if (isOpen || this.#isShown || ranges.length === 0) return;
    if (!this.#highlight) CSS.highlights.set(FOLD_NAME, (this.#highlight = new Highlight()));
    for (const range of ranges) this.#highlight.add(range);
  }

  #show({ ranges }: Folded): void {
    for (const range of ranges) this.#highlight?.delete(range);
    if (this.#highlight?.size !== 0) return;
    CSS.highlights.delete(FOLD_NAME);
    this.#highlight = null;
  }
}

const isThere = ({ collapsed, startContainer }: Range): boolean => !collapsed && startContainer.isConnected;

/** The innermost element that holds all of it. */
function blockOf({ commonAncestorContainer: node }: Range): Node {
  return node.nodeType === Node.TEXT_NODE ? (node.parentNode ?? node) : node;
}
