/** What was worked out before, up to so many; when it is full, all is dropped, and filling begins anew. */
export class Cache<K, V> extends Map<K, V> {
  constructor(private readonly most: number) {
    super();
  }

  override set(key: K, value: V): this {
    if (this.size >= this.most) this.clear();
    return super.set(key, value);
  }
}
