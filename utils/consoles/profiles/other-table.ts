import type { ProfileSource } from '../profile'

/**
 * "Bảng dữ liệu khác": a console that nobody has taught yet. It has no lists of its own; what a page shows is
 * recognised when it is opened (utils/consoles/recognise), and what that is not sure of is not read.
 */
export default {
  version: 1,
  name: 'Bảng dữ liệu khác',
  recognise: ['html'],
  lists: [],
  details: [],
} satisfies ProfileSource
