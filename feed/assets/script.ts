/** Comfort only: every page works without it. */
export const SCRIPT = `'use strict'
// Empty fields stay out of the address, so that it can be read and passed on.
for (const form of document.querySelectorAll('form[data-filters]')) {
  form.addEventListener('submit', () => {
    for (const field of form.elements) {
      const isDefault = (field.name === 'scope' && field.value === 'core') || (field.name === 'state' && field.value === 'open')
      if (field.name && (field.value === '' || isDefault)) field.disabled = true
    }
  })
  // A page that comes back from the browser's memory still has them switched off.
  addEventListener('pageshow', () => { for (const field of form.elements) field.disabled = false })
}
// A label and its words light up together.
for (const link of document.querySelectorAll('.quote a')) {
  const mark = document.querySelector(link.hash)?.closest('mark')
  const light = (isOn) => () => mark?.classList.toggle('lit', isOn)
  for (const event of ['mouseenter', 'focus']) link.addEventListener(event, light(true))
  for (const event of ['mouseleave', 'blur']) link.addEventListener(event, light(false))
}
`
