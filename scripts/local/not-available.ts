/** A part that this machine cannot give; the sentence says how to get it. */
export class NotAvailable extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'NotAvailable';
  }
}
