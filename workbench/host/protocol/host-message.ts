/** An entry of the messages that the host sends of itself: an event, or the call of a custom function. */
export interface HostMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}
