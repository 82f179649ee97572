/** A reason to stop that the person can act on: said in one line, without a stack. */
export class PlainError extends Error {
  override name = 'PlainError';
}
