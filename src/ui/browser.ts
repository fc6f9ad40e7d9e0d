export { browser } from '../browser';
