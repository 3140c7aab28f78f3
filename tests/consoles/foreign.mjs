/**
 * Consoles of foreign shapes, by name: each serves its pages from the common store and remembers what every one
 * of them showed. None of them is anybody's product.
 */

import * as framed from './framed/answers.mjs'
import { sendHtml, sendJson, sendMissing, sendPage } from './http.mjs'
import * as igate from './igate/answers.mjs'
import * as plain from './plain/answers.mjs'
import * as tworow from './tworow/answers.mjs'
import * as virtual from './virtual/answers.mjs'

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

/** Sends what a page asked for and remembers what it showed; 404 for null. */
function sendAsked({ store, origin, response }, answer) {
  if (answer === null) return sendMissing(response)
  store.record({ at: store.control.now(), origin, view: answer.view, page: answer.page, rows: answer.rows })
  sendJson(response, { ...answer.body, clockOffset: store.clockOffset() })
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

/** @param {Asked} asked */
function answerTworow(asked) {
  const { store, response, url } = asked
  const list = store.list('tworow')
  if (url.pathname === '/ho-so') return sendPage(response, 'tworow', store.clockOffset())
  if (url.pathname === '/api/danh-sach') {
    return sendJson(response, {
      ...tworow.listBody(list, url.searchParams),
      clockOffset: store.clockOffset(),
    })
  }
  if (url.pathname !== '/api/han') return sendMissing(response)
  return sendAsked(asked, tworow.datesAnswer(list, url.searchParams))
}

/** @param {Asked} asked */
function answerVirtual(asked) {
  const { store, response, url } = asked
  if (url.pathname === '/theo-doi') return sendPage(response, 'virtual', store.clockOffset())
  if (url.pathname !== '/api/luoi') return sendMissing(response)
  return sendAsked(asked, virtual.rangeAnswer(store.list('virtual'), url.searchParams))
}

/** @param {Asked} asked */
function answerIgate(asked) {
  const { store, response, url } = asked
  const list = store.list('igate')
  if (url.pathname.startsWith('/vi/dossier/')) return sendPage(response, 'igate', store.clockOffset())
  if (url.pathname === '/pa/dossier/search') return sendAsked(asked, igate.listAnswer(list, url.searchParams))
  const [, id] = /^\/pa\/dossier\/([0-9a-f]{24})\/--online$/.exec(url.pathname) ?? []
  return sendAsked(asked, id ? igate.detailAnswer(list, id) : null)
}

/** @type {Record<string, { start: string, answer(asked: Asked): unknown }>} */
export const foreignConsoles = {
  plain: { start: plain.listPath, answer: answerPlain },
  framed: { start: framed.shellPath, answer: answerFramed },
  tworow: { start: '/ho-so', answer: answerTworow },
  virtual: { start: '/theo-doi', answer: answerVirtual },
  igate: { start: '/vi/dossier/search', answer: answerIgate },
}
