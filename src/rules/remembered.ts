/**
 * A function that works its answer out once for each argument, or for each key of one: a register names few bodies
 * and days many times.
 */
export function remembered<A, T>(
  of: (arg: A) => T,
  keyOf: (arg: A) => unknown = (arg) => arg,
): (arg: A) => T {
  const known = new Map<unknown, T>();
  return (arg) => {
    const key = keyOf(arg);
    let answer = known.get(key);
    if (answer === undefined) {
      answer = of(arg);
      known.set(key, answer);
    }
    return answer;
  };
}
