import { escapeHtml } from '../../demo/boards/html.ts'
import type { Opening } from './openings.ts'

/** How a site marks its openings up: in a script beside the page's words, or in the words themselves. */
export type Markup = 'json-ld' | 'microdata'

/** A site's page about one opening, filled up to about so many bytes with what stands around it on real sites. */
export function detailPage(opening: Opening, markup: Markup, address: string, bytes: number): string {
  const text = opening.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')
  const script =
    markup === 'json-ld'
      ? `<script type="application/ld+json">${JSON.stringify(jsonLd(opening, address, text)).replaceAll('<', '\\u003c')}</script>`
      : ''
  const main =
    markup === 'json-ld'
      ? `<article><h1>${escapeHtml(opening.title)}</h1>${text}</article>`
      : microdata(opening, text)
  const left = bytes - script.length - main.length - 600
  const { style, program, navigation, related } = surroundings(left)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(opening.title)} | ${escapeHtml(opening.company)}</title>
<meta property="og:title" content="${escapeHtml(opening.title)}">
<style>${style}</style>${script}</head>
<body><header><nav><ul>${navigation}</ul></nav></header>
<main>${main}</main>
<aside><h2>More openings</h2><ul>${related}</ul></aside>
<script>${program}</script></body></html>
`
}

/** What a site's template adds, by kind: about half of it is style and program, the rest markup. */
function surroundings(bytes: number) {
  const filled = (share: number, piece: (n: number) => string) => {
    let text = ''
    for (let n = 0; text.length < bytes * share; n++) text += piece(n)
    return text
  }
  return {
    style: filled(0.2, (n) => `.block-${n}{margin:${n % 9}px;padding:0 ${n % 7}em;color:#3${n % 10}5}\n`),
    program: filled(0.3, (n) => `window.state.push({slot:${n},shown:${n % 2 === 0},name:"part ${n}"});\n`),
    navigation: filled(
      0.2,
      (n) => `<li class="item item-${n % 5}"><a href="/topics/${n}">Topic ${n}</a></li>\n`,
    ),
    related: filled(
      0.3,
      (n) =>
        `<li><a class="card" href="/teams/${n}"><span class="name">Team number ${n}</span> <em>in our offices &amp; at home</em></a></li>\n`,
    ),
  }
}

function jsonLd(opening: Opening, url: string, description: string) {
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: opening.title,
    url,
    description,
    datePosted: opening.postedOn,
    validThrough: opening.closesOn,
    employmentType: opening.commitment,
    hiringOrganization: { '@type': 'Organization', name: opening.company },
    identifier: { '@type': 'PropertyValue', name: opening.company, value: opening.requisition },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: opening.city,
        addressCountry: opening.country,
      },
    },
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'USD',
      value: {
        '@type': 'QuantitativeValue',
        minValue: opening.pay.min,
        maxValue: opening.pay.max,
        unitText: 'HOUR',
      },
    },
  }
}

function microdata(opening: Opening, text: string): string {
  const thing = (name: string, type: string, inner: string) =>
    `<div itemprop="${name}" itemscope itemtype="https://schema.org/${type}">${inner}</div>`
  const meta = (name: string, value: string | number) =>
    `<meta itemprop="${name}" content="${escapeHtml(String(value))}">`
  const shown = (name: string, value: string) => `<span itemprop="${name}">${escapeHtml(value)}</span>`
  return `<article itemscope itemtype="https://schema.org/JobPosting">
<h1 itemprop="title">${escapeHtml(opening.title)}</h1>
${thing('hiringOrganization', 'Organization', shown('name', opening.company))}
${meta('datePosted', opening.postedOn)}${meta('validThrough', opening.closesOn)}${meta('employmentType', opening.commitment)}
${thing('identifier', 'PropertyValue', meta('name', opening.company) + meta('value', opening.requisition))}
${thing('jobLocation', 'Place', thing('address', 'PostalAddress', shown('addressLocality', opening.city) + meta('addressCountry', opening.country)))}
${thing('baseSalary', 'MonetaryAmount', meta('currency', 'USD') + thing('value', 'QuantitativeValue', meta('minValue', opening.pay.min) + meta('maxValue', opening.pay.max) + meta('unitText', 'HOUR')))}
<div itemprop="description">${text}</div>
</article>`
}
