import { layout, type Sections } from '../layout.ts'
import { html, type Markup, type Piece } from '../markup.ts'

export const OPERATOR_SECTIONS: Sections = [
  ['/', 'Overview'],
  ['/sources', 'Sources'],
  ['/runs', 'Runs'],
  ['/tasks', 'Tasks'],
  ['/dead-letters', 'Dead letters'],
  ['/schedule', 'Schedule'],
]

/** A page of operators, with its way out. */
export function operatorPage({ title, form, main }: { title: string; form: string; main: Markup }): string {
  return layout({
    title,
    sections: OPERATOR_SECTIONS,
    main: html`<form class="signed" method="post" action="/sign-out"><input type="hidden" name="form" value="${form}"><button class="quiet">Sign out</button></form>${main}`,
  })
}

/** Where a browser is let in. */
export function signInPage(refusal: string | null): string {
  return layout({
    title: 'Sign in',
    sections: [],
    main: html`<section class="prose">
      <h1>For operators</h1>
      <p>Sign in with a token of the scope admin: <code>callboard token create --scope admin</code> makes one.</p>
      ${refusal !== null && html`<p role="alert"><span class="badge bad">${refusal}</span></p>`}
      <form class="sign-in" method="post" action="/sign-in">
        <div class="field"><label for="token">Admin token</label>
          <input id="token" name="token" type="password" autocomplete="current-password" required></div>
        <div><button>Sign in</button></div>
      </form>
    </section>`,
  })
}

/** Figures that are read first. */
export function tiles(figures: readonly { name: string; value: Piece; why?: Piece }[]): Markup {
  return html`<dl class="tiles">${figures.map(
    ({ name, value, why }) =>
      html`<div class="tile"><dt>${name}</dt><dd>${value}${why && html`<span class="why">${why}</span>`}</dd></div>`,
  )}</dl>`
}

export function badge(tone: 'good' | 'muted' | 'bad', words: Piece): Markup {
  return html`<span class="badge ${tone}">${words}</span>`
}

/** How a run ended, or that it has not. */
export function endBadge({ state, suspicious }: { state: string; suspicious: boolean }): Markup {
  if (state === 'running' || state === 'walked') return badge('muted', 'under way')
  return badge(state === 'complete' && !suspicious ? 'good' : state === 'empty' ? 'muted' : 'bad', state)
}
