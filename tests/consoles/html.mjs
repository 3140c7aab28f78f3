/** Pages that a server writes itself, as older consoles do. */

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(value) {
  return String(value ?? '').replace(/[&<>"']/g, (letter) => entities[letter])
}

/** Markup that may be put into other markup as it stands. */
class Markup {
  constructor(text) {
    this.text = text
  }
  toString() {
    return this.text
  }
}

function written(value) {
  if (Array.isArray(value)) return value.map(written).join('')
  return value instanceof Markup ? value.text : escaped(value)
}

/** A template whose values are escaped, unless they are markup of another such template. */
export function html(strings, ...values) {
  return new Markup(strings.reduce((text, next, index) => text + written(values[index - 1]) + next))
}
