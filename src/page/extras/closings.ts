import { CLASSIFIER_VERSION, closingOf, invitationsIn, isFarewell, responseTo } from '../../closings';
import { leave } from '../extra';

leave({ closings: { version: CLASSIFIER_VERSION, closingOf, invitationsIn, isFarewell, responseTo } });
