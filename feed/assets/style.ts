/** Colours, type and the parts that look alike on all widths. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #f6f3ec; --card: #fffdf9; --ink: #1d2421; --soft: #5a645f; --line: #ddd6c8;
  --accent: #0f5c57; --accent-ink: #ffffff; --mark: #ffe08a; --mark-ink: #2b2200; --mark-lit: #ffb938;
  --good: #14613a; --good-bg: #dcefe1; --bad: #8f2413; --bad-bg: #fae0d8; --muted-bg: #e9e4d8; --pin: #e2603b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131817; --card: #1b2220; --ink: #e7ece9; --soft: #a3afa9; --line: #323c39;
    --accent: #6fd0c4; --accent-ink: #06201d; --mark: #5a4a12; --mark-ink: #ffedb8; --mark-lit: #8a6d10;
    --good: #8fdcae; --good-bg: #173526; --bad: #ffb4a1; --bad-bg: #45201a; --muted-bg: #2a3330; --pin: #ff8a66;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; margin: 0 0 .5rem; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); letter-spacing: -.02em; }
h2 { font-size: 1.3rem; letter-spacing: -.01em; }
h3 { font-size: 1.05rem; margin-top: 1.5rem; }
p { margin: 0 0 .75rem; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .08em; }
a:hover { text-decoration-thickness: .16em; }
:focus-visible { outline: 3px solid var(--pin); outline-offset: 2px; border-radius: 3px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 2; background: var(--accent); color: var(--accent-ink); padding: .5rem 1rem; border-radius: 0 0 .5rem .5rem; }
.skip:focus { top: 0; }
.top { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.75rem; padding: .7rem max(1rem, calc((100vw - 76rem) / 2)); background: var(--card); border-bottom: 1px solid var(--line); }
.brand { font-weight: 750; font-size: 1.15rem; letter-spacing: -.02em; color: var(--ink); text-decoration: none; }
.brand::before { content: ""; display: inline-block; width: .6em; height: .6em; margin-right: .45em; border-radius: 50%; background: var(--pin); }
.top nav { display: flex; flex-wrap: wrap; gap: .25rem 1.2rem; }
.top nav a { color: var(--soft); text-decoration: none; padding: .15rem 0; }
.top nav a:hover { color: var(--accent); text-decoration: underline; }
main { max-width: 78rem; margin: 0 auto; padding: 2rem 1rem 4rem; outline: none; }
main > section { margin-bottom: 3rem; }
main > .lead { margin-bottom: 1.5rem; }
.lead p { color: var(--soft); max-width: 46rem; }
.prose { max-width: 40rem; }
.filters { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .9rem 1rem; align-items: end; padding: 1.1rem; background: var(--card); border: 1px solid var(--line); border-radius: .9rem; margin-bottom: 1.2rem; }
.field { min-width: 0; }
.field label { display: block; font-size: .82rem; color: var(--soft); margin-bottom: .2rem; }
.wide { grid-column: span 2; }
input, select, button, .button { font: inherit; min-height: 2.75rem; border-radius: .55rem; }
input, select { width: 100%; padding: .4rem .7rem; color: inherit; background: var(--paper); border: 1px solid var(--soft); }
button, .button { display: inline-block; padding: .55rem 1rem; font-weight: 600; color: var(--accent-ink); background: var(--accent); border: 0; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { filter: brightness(1.1); }
.actions { display: flex; align-items: center; gap: .8rem; white-space: nowrap; }
.also { grid-column: 1 / -1; margin: 0; color: var(--soft); font-size: .9rem; }
.found { color: var(--soft); font-variant-numeric: tabular-nums; }
.empty { padding: 1.5rem; background: var(--card); border: 1px dashed var(--line); border-radius: .9rem; color: var(--soft); }
.pages { margin-top: 1.2rem; }
.none { color: var(--soft); }
.why { display: block; color: var(--soft); font-size: .85rem; font-weight: 400; }
.id, .raw-address { color: var(--soft); font-size: .82rem; font-weight: 400; }
.chips { display: flex; flex-wrap: wrap; gap: .3rem; list-style: none; margin: 0; padding: 0; }
.chip, .badge { display: inline-block; padding: .1rem .55rem; border-radius: 1rem; font-size: .82rem; white-space: nowrap; background: var(--muted-bg); }
.is-remote, .is-part-time, .is-hybrid, .is-either { background: var(--good-bg); color: var(--good); }
.badge { font-weight: 600; }
.good { background: var(--good-bg); color: var(--good); }
.bad { background: var(--bad-bg); color: var(--bad); }
mark { background: var(--mark); color: var(--mark-ink); border-radius: .2rem; padding: .05rem .1rem; }
mark:has(:target), mark.lit { background: var(--mark-lit); outline: 2px solid var(--pin); }
mark span { scroll-margin-top: 8rem; }
.back { margin-bottom: 1rem; }
.back a::before { content: "← "; }
.job-head { margin-bottom: 2rem; }
.facts { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; font-size: 1.05rem; }
.life { margin-top: .8rem; color: var(--soft); }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; margin-bottom: 2.5rem; }
@media (min-width: 60rem) { .columns { grid-template-columns: minmax(0, 3fr) minmax(17rem, 2fr); align-items: start; } }
.text, .labels { background: var(--card); border: 1px solid var(--line); border-radius: .9rem; padding: 1.2rem; }
.body { white-space: pre-line; overflow-wrap: anywhere; max-width: 68ch; line-height: 1.65; }
.hint { color: var(--soft); font-size: .9rem; }
dl { margin: 0; }
.label { padding: .5rem 0; border-top: 1px solid var(--line); }
.label:first-child { border-top: 0; }
dt { font-size: .82rem; color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.value { font-weight: 600; margin-right: .5rem; }
.value::first-letter { text-transform: uppercase; }
.quote { color: var(--soft); font-size: .9rem; }
.reasons { padding-left: 1.2rem; }
.reasons li { margin-bottom: .5rem; }
`
