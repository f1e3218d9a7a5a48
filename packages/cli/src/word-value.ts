interface Days {
  earliest: string | null;
  latest: string | null;
}

/** A span of days: `2023-11-23`, `2023-11-23 to 2023-11-30`, `day not told`. */
export function wordSpan({ earliest, latest }: Days): string {
  if (earliest === null && latest === null) return 'day not told';
  if (earliest === latest) return earliest ?? '';
  if (earliest === null) return `${latest} or before`;
  return latest === null ? `${earliest} or after` : `${earliest} to ${latest}`;
}

/** A value of an incident's field: spans, counts and weapons in words, `not told` for null, else as JSON. */
export function wordValue(value: unknown): string {
  if (value === null) return 'not told';
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && 'earliest' in value && 'latest' in value) return wordSpan(value as Days);
  if (typeof value === 'object' && 'low' in value && 'high' in value) {
    const { low, high } = value as { low: number; high: number | null };
    return high === null ? `at least ${low}` : low === high ? String(low) : `${low} to ${high}`;
  }
  if (typeof value === 'object' && 'type' in value && 'count' in value) {
    const { type, count } = value as { type: string; count: unknown };
    return count === null ? `${type}, number not told` : `${type}, ${wordValue(count)}`;
  }
  return JSON.stringify(value);
}
