/**
 * The same object, whose getters work out their value when it is first asked for and keep it then:
 * a page shows only some parts of a chart, some of them twice.
 */
export function askedOnce<Parts extends object>(parts: Parts): Parts {
  for (const name of Object.keys(parts)) {
    const getter = Object.getOwnPropertyDescriptor(parts, name);
    if (getter?.get === undefined) continue;
    Object.defineProperty(parts, name, {
      ...getter,
      get: () => {
        const value: unknown = getter.get?.call(parts);
        Object.defineProperty(parts, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return parts;
}
