import { describe, expect, test } from 'vitest'
import { checkMessage } from '@/utils/messages-check'
import { ofWrongType, type Path, pathsIn, textsIn, tooLong, withMore, without } from './mutations'
import { isOptional, samples } from './samples'

/**
 * Every message with every value of it missing, of a wrong type, too long, or with more beside it. What the check
 * lets through must be what was sent, less what the protocol has no place for and with a default for what may be
 * left out: never something made of it.
 */
const named = (paths: Path[]) => paths.map((path) => [path.join('.'), path] as const)

describe.each(Object.entries(samples))('%s', (_, { message }) => {
  const paths = named(pathsIn(message))

  test('is let through as it is', () => {
    expect(checkMessage(message)).toEqual(message)
  })

  test('with something more is what it was', () => {
    expect(checkMessage(withMore(message))).toEqual(message)
  })

  test.each(paths)('without %s: refused, or as sent where it may be left out', (_, path) => {
    const sent = without(message, path)
    const checked = checkMessage(sent)
    if (isOptional(path)) expect(checked).toMatchObject(sent)
    else expect(checked).toBeNull()
  })

  test.each(paths)('with %s of a wrong type is refused', (_, path) => {
    expect(checkMessage(ofWrongType(message, path))).toBeNull()
  })

  test.each(named(textsIn(message)))('with %s too long is refused', (_, path) => {
    expect(checkMessage(tooLong(message, path))).toBeNull()
  })
})
