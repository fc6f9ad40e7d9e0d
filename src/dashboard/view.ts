import type { VNode } from 'preact';
import type { FromScreen, HistoryState, ScreenAnswer } from '../core/messages';
import type { Device } from '../ui/device';
import type { TextKey } from '../ui/texts';
import type { Watching } from '../ui/watching';
import type { Basics } from './read';
import type { Route } from './route';

/** What a view may do. */
export interface Tools extends Basics {
  /** Asks the worker, and reads anew what is shown. */
  ask(wish: FromScreen): Promise<ScreenAnswer>;
  /** Says it to those who hear, and, where it failed, to those who see. */
  tell(text: string, failed?: boolean): void;
  watching: Watching;
  device: Device;
  /** Null until the worker has said. */
  history: HistoryState | null;
}

/** What views are about: what was, what you set, where the figures come from. In the order of the navigation. */
export const GROUPS = { see: 'dashGroupSee', set: 'dashGroupSet', source: 'dashGroupSource' } as const;
export type Group = keyof typeof GROUPS;

/** One page of the dashboard. To add one, put it into views.ts. */
export interface View {
  /** As it stands in the address. */
  id: string;
  /** Of the page and of the link to it. */
  title: TextKey;
  /** Where its link stands. */
  group: Group;
  /**
   * Reads what there is to show, and nothing else.
   *
   * @returns what draws it
   * @throws {StoreUnavailable}
   */
  open(route: Route, basics: Basics): Promise<(tools: Tools) => VNode>;
}
