/** Trends and operators’ pages: plots, their tables, tiles with figures. */
export const PLOTS = `
:root { --s1: #0f5c57; --s2: #c2461f; --s3: #6b5200; --s4: #5b4b9a; }
@media (prefers-color-scheme: dark) { :root { --s1: #6fd0c4; --s2: #ff8a66; --s3: #e0c060; --s4: #b9a8ff; } }
.tabs { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: 0 0 1rem; padding: 0; }
.tabs a { display: inline-block; padding: .45rem .9rem; border: 1px solid var(--line); border-radius: 2rem; background: var(--card); text-decoration: none; }
.tabs a[aria-current] { background: var(--accent); color: var(--accent-ink); border-color: var(--accent); }
main > .figure { background: var(--card); border: 1px solid var(--line); border-radius: .9rem; padding: 1.1rem; margin-bottom: 1.5rem; }
.figure > .hint { max-width: 46rem; }
.plot { display: block; overflow: visible; margin: .4rem 0 .8rem; }
.plot text { fill: var(--soft); font-size: 12px; }
.plot .name { fill: var(--ink); font-size: 13px; }
.plot .grid { stroke: var(--line); }
.track { fill: var(--muted-bg); }
.stroke { fill: none; stroke-width: 2.5; }
.thin { stroke-width: 2; }
.notch { stroke: var(--ink); stroke-width: 3; }
.stroke.s1, .thin.s1 { stroke: var(--s1); } .fill.s1, .dot.s1 { fill: var(--s1); }
.stroke.s2, .thin.s2 { stroke: var(--s2); } .fill.s2, .dot.s2 { fill: var(--s2); } .stroke.s2 { stroke-dasharray: 7 4; }
.stroke.s3, .thin.s3 { stroke: var(--s3); } .fill.s3, .dot.s3 { fill: var(--s3); } .stroke.s3 { stroke-dasharray: 2 4; }
.stroke.s4, .thin.s4 { stroke: var(--s4); } .fill.s4, .dot.s4 { fill: var(--s4); } .stroke.s4 { stroke-dasharray: 11 3 2 3; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; margin: 0; padding: 0; font-size: .9rem; }
details { margin-top: .5rem; }
summary { cursor: pointer; color: var(--accent); padding: .3rem 0; }
.sheet, pre { overflow-x: auto; border: 1px solid var(--line); border-radius: .6rem; }
.sheet { position: relative; }
details .sheet { max-height: 26rem; overflow-y: auto; }
.sheet table { border: 0; border-radius: 0; font-size: .9rem; }
.sheet th, .sheet td { padding: .4rem .7rem; }
.sheet th[scope=row] { min-width: 8rem; }
.sheet td:not(.number) { min-width: 7.5rem; }
pre { margin: 0; padding: .8rem; background: var(--paper); font-size: .85rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)); gap: .8rem; margin: 0 0 1rem; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: .9rem; padding: .8rem 1rem; }
.tile dd { font-size: 1.5rem; font-weight: 650; font-variant-numeric: tabular-nums; }
.tile .why { font-size: .85rem; font-weight: 400; }
.sign-in { max-width: 26rem; display: grid; gap: 1rem; }
.signed { display: flex; gap: .8rem; align-items: center; justify-content: flex-end; margin-bottom: 1rem; color: var(--soft); }
.quiet { background: none; color: var(--accent); border: 1px solid var(--line); min-height: 2.2rem; padding: .25rem .8rem; }
td form { margin: 0; }
code { overflow-wrap: anywhere; }
pre code { overflow-wrap: normal; }
`
