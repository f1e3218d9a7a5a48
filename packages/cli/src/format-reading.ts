import type { Incident } from '@mujaz/incidents';
import type { Count, Reading, Span, Tally } from '@mujaz/parsing';
import { wordConflictLine } from './word-conflict.ts';

export type WholeReading = Reading & { incidents: Incident[] };

/** A reading for people: place before text, one quote a line, so that right-to-left text stays in its line. */
export function formatReading({ seed, incidents, tallies, messages }: WholeReading, file: string): string {
  const lines = [
    file,
    `  title      ${seed.title ?? 'none'}`,
    `  published  ${formatSpan(seed.published)} (${seed.published.basis})`,
    `  outlet     ${seed.outlet ?? 'unknown'}`,
    '',
  ];
  for (const incident of incidents) lines.push(...formatIncident(incident), '');
  for (const tally of tallies) lines.push(...formatTally(tally), '');
  for (const { severity, start, ruleId, reason, note } of messages) {
    lines.push(`  ${severity} at ${start}: ${reason} (${ruleId})`);
    if (note !== null) lines.push(`    ${note}`);
  }
  if (incidents.length === 0 && tallies.length === 0) lines.push('  no incident and no tally');
  return `${lines.join('\n').trimEnd()}\n\n`;
}

function formatIncident(incident: Incident): string[] {
  const { kind, target, when, weapons, claimedBy, blamedOn, killed, injured, grade, role, conflicts } = incident;
  const told = [
    weapons.map(({ type, count }) => (count === null ? type : `${type} ×${formatCount(count)}`)).join(', '),
    claimedBy && `claimed by ${claimedBy}`,
    blamedOn && `blamed on ${blamedOn}`,
    killed && `killed ${formatCount(killed)}`,
    injured && `injured ${formatCount(injured)}`,
    incident.damage && `damage: ${incident.damage}`,
    incident.intercepted === null ? '' : incident.intercepted ? 'intercepted' : 'not intercepted',
  ].filter(Boolean);
  return [
    `  ${kind}  ${target.base ?? target.place ?? 'unknown place'}  ${formatSpan(when)} (${when.basis})  ${grade}, ${role}`,
    ...(told.length > 0 ? [`    ${told.join(' · ')}`] : []),
    ...conflicts.map((conflict) => `    ${wordConflictLine(conflict)}`),
    ...incident.quotes.map(({ start, end, exact }) => `    ${start}–${end}  ${oneLine(exact)}`),
  ];
}

function formatTally({ count, bound, scope, earliest, latest, origin, quotes }: Tally): string[] {
  const place = scope.base ?? (scope.countries.join(', ') || 'unknown scope');
  return [
    `  tally  ${bound === 'exact' ? '' : `${bound} `}${count}  ${place}  ${earliest ?? 'unknown'} to ${latest ?? 'unknown'}  ${origin ?? 'unknown origin'}`,
    ...quotes.map(({ start, end, exact }) => `    ${start}–${end}  ${oneLine(exact)}`),
  ];
}

/** `2023-11-23`, `2023-11-20 to 2023-11-23`, `unknown`. */
export function formatSpan({ earliest, latest }: Span): string {
  if (earliest === null && latest === null) return 'unknown';
  return earliest === latest ? String(earliest) : `${earliest ?? 'unknown'} to ${latest ?? 'unknown'}`;
}

function formatCount({ low, high }: Count): string {
  if (high === null) return `${low} or more`;
  return low === high ? String(low) : `${low}–${high}`;
}

function oneLine(text: string): string {
  return text.split(/\s+/u).join(' ');
}
