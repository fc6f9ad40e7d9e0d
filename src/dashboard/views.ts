import { aboutView } from './about/about';
import { dataView } from './data/data';
import { ledgerView } from './ledger/ledger';
import { sitesView } from './sites/sites';
import type { View } from './view';

/** In the order of the navigation; the first is where the dashboard opens. */
export const VIEWS: readonly [View, ...View[]] = [ledgerView, sitesView, dataView, aboutView];

export const viewOf = (id: string): View => VIEWS.find((view) => view.id === id) ?? VIEWS[0];
