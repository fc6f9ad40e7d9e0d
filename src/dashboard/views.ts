import { aboutView } from './about/about';
import { cardView } from './card/card';
import { dataView } from './data/data';
import { endsView } from './figures/ends';
import { hoursView } from './figures/hours';
import { monthsView, weekView } from './figures/spans';
import { todayView } from './figures/today';
import { yearView } from './figures/year';
import { ledgerView } from './ledger/ledger';
import { limitsView } from './limits/limits';
import { nudgesView } from './nudges/nudges';
import { reportView } from './report/report';
import { researchView } from './research/research';
import { settingsView } from './settings/settings';
import { sitesView } from './sites/sites';
import { talkView } from './talk/talk';
import type { View } from './view';

/** In the order of the navigation, within each group. */
export const VIEWS: readonly View[] = [
  todayView,
  weekView,
  monthsView,
  yearView,
  hoursView,
  endsView,
  cardView,
  sitesView,
  ledgerView,
  reportView,
  limitsView,
  nudgesView,
  settingsView,
  dataView,
  researchView,
  aboutView,
  talkView,
];

/** @returns the view of this name; the week for none of ours, so that it is the week that the dashboard opens with */
export const viewOf = (id: string): View => VIEWS.find((view) => view.id === id) ?? weekView;
