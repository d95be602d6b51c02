/** A notice held by a pin. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect x="5" y="6" width="22" height="23" rx="3" fill="#0f5c57"/>
<path d="M10 15h12M10 20h12M10 25h7" stroke="#f4f1ea" stroke-width="2" stroke-linecap="round"/>
<circle cx="16" cy="6.5" r="4.5" fill="#e2603b"/>
</svg>
`
