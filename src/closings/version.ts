/** Of the rules that name closings. It grows with every change of them or of the weights, and is stored with every closing. */
export const CLASSIFIER_VERSION = 5;
