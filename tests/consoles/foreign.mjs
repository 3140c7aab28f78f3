/**
 * Consoles of foreign shapes, by name: each serves its pages from the common store and remembers what every one
 * of them showed. None of them is anybody's product.
 */

import * as framed from './framed/answers.mjs'
import { sendHtml, sendMissing } from './http.mjs'
import * as plain from './plain/answers.mjs'

/**
 * @typedef {object} Asked
 * @property {import('./store.mjs').Store} store
 * @property {string} origin
 * @property {import('node:http').ServerResponse} response
 * @property {URL} url
 */

/** Sends a page that the server wrote and remembers what it showed; 404 for null. */
function sendShown({ store, origin, response }, answer) {
  if (answer === null) return sendMissing(response)
  store.record({ at: store.control.now(), origin, view: answer.view, page: answer.number, rows: answer.rows })
  sendHtml(response, String(answer.page))
}

/** @param {Asked} asked */
function answerPlain(asked) {
  const { store, response, url } = asked
  const list = store.list('plain')
  if (url.pathname === plain.listPath) {
    return sendShown(asked, plain.listAnswer(list, url.searchParams, store.clockOffset()))
  }
  if (url.pathname !== plain.detailPath) return sendMissing(response)
  return sendShown(asked, plain.detailAnswer(list, Number(url.searchParams.get('id')), store.clockOffset()))
}

/** @param {Asked} asked */
function answerFramed(asked) {
  const { store, response, url } = asked
  const list = store.list('framed')
  if (url.pathname === framed.shellPath) {
    return sendHtml(response, String(framed.shellAnswer(store.clockOffset())))
  }
  if (url.pathname === framed.listPath) {
    return sendShown(asked, framed.listAnswer(list, url.searchParams, store.clockOffset()))
  }
  if (url.pathname !== framed.detailPath) return sendMissing(response)
  return sendShown(asked, framed.detailAnswer(list, Number(url.searchParams.get('id')), store.clockOffset()))
}

/** @type {Record<string, { start: string, answer(asked: Asked): unknown }>} */
export const foreignConsoles = {
  plain: { start: plain.listPath, answer: answerPlain },
  framed: { start: framed.shellPath, answer: answerFramed },
}
