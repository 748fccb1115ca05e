/** A function that works its answer out once for each argument: a register names few bodies and days many times. */
export function remembered<K, T>(of: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) {
      answer = of(key);
      known.set(key, answer);
    }
    return answer;
  };
}
