/** Tables, and how they become cards on a narrow screen. */
export const CARDS = `
table { width: 100%; border-collapse: separate; border-spacing: 0; background: var(--card); border: 1px solid var(--line); border-radius: .9rem; }
thead th { font-size: .8rem; font-weight: 600; color: var(--soft); }
th, td { padding: .65rem .8rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); font-weight: 400; }
thead tr:first-child th { border-top: 0; }
tbody tr:hover { background: color-mix(in srgb, var(--accent) 5%, transparent); }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.number .why { white-space: normal; }
.date, .pay { font-variant-numeric: tabular-nums; }
.date { white-space: nowrap; }
.job { min-width: 14rem; width: 34%; }
.company { display: block; font-weight: 400; color: var(--soft); }
.access { white-space: nowrap; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .9rem; }
.cards th, .cards td { overflow-wrap: anywhere; }
.cards thead th, .date { overflow-wrap: normal; }
.scroll table { border: 0; min-width: 62rem; font-size: .92rem; }
.scroll th, .scroll td { padding: .55rem; }
.scroll tbody th { min-width: 12rem; }
.scroll time { white-space: nowrap; }
@media (max-width: 48rem) {
  main { padding-top: 1.25rem; }
  .wide, .actions { grid-column: 1 / -1; }
  .filters { grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); padding: .9rem; gap: .7rem; }
  .cards { border: 0; background: none; }
  .cards, .cards tbody, .cards tr, .cards th, .cards td { display: block; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards tr { background: var(--card); border: 1px solid var(--line); border-radius: .9rem; padding: .8rem 1rem; margin-bottom: .7rem; }
  .cards th, .cards td { border: 0; padding: .12rem 0; text-align: left; width: auto; min-width: 0; }
  .jobs td { display: inline-block; margin-right: .9rem; font-size: .92rem; }
  .jobs .work { display: block; padding: .3rem 0; }
}
`
