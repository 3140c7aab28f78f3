import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findPaper, papers } from '@/utils/notices/catalogue'
import { rules } from '@/utils/warnings/registry'
import { ruleStories } from '../../e2e/stories'
import { everyPaper } from '../notices/every-paper'
import { importsOf, read, sourceFiles } from './source'

/** design.md, rule 8: adding a warning or a paper is adding a file and its test; the rest follows from it. */
const idOf = (path: string) => basename(path).replace(/\.tsx?$/, '')
const ruleFiles = sourceFiles('utils/warnings/rules')
const paperFiles = sourceFiles('utils/notices/papers')

test('every rule file is registered under its name, and nothing else is', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(ruleFiles.map(idOf).sort())
})

describe.each(rules)('the rule $id', (rule) => {
  const { id, words } = rule
  const { title, description, label } = words

  test('is described to the officer', () => {
    expect(title.length).toBeGreaterThan(5)
    expect(description.length).toBeGreaterThan(title.length)
    expect(label.length).toBeGreaterThan(5)
  })

  test('has its own test of when it fires and when not', () => {
    const tests = read(`tests/unit/warnings/rules/${id}.test.ts`)
    expect(tests).toContain(`@/utils/warnings/rules/${id}'`)
    expect(tests, 'a case in which it fires').toMatch(/not\.toBeNull\(\)|toMatchObject\(|sentence/)
    expect(tests, 'a case in which it must not').toMatch(/\)\.toBeNull\(\)|toEqual\(\[\]\)/)
  })

  test('is told as a story, of a dossier of which it speaks and of one of which it must not', () => {
    const story = ruleStories[id]
    // Told by the clock itself, once the days are over.
    if (id === 'clock-doubtful')
      return expect(read('tests/e2e/stories.test.ts')).toContain('a clock set back')
    expect(story?.on.length).toBeGreaterThan(0)
    expect(story?.silent).not.toBe(story?.fires)
  })

  test('leads to papers that there are in each role, and to a form where something may be entered', () => {
    for (const role of ['resolving', 'desk'] as const) {
      const paper = rule.paper?.[role]
      if (paper !== undefined) expect(findPaper(paper)?.templates[role], `${paper} for ${role}`).toBeDefined()
    }
    expect(rule.form !== undefined).toBe(rule.nextSteps.includes('enter'))
    if (rule.paper) expect(rule.nextSteps).toContain('write')
  })

  test('is named as its file', () => {
    const named = [...read(`utils/warnings/rules/${id}.ts`).matchAll(/\bid: '([^']+)'/g)]
    expect(named.map((match) => match[1])).toEqual([id])
  })
})

test('every paper file is in the catalogue under its name, and opened by an office program in a test', () => {
  expect(papers.map(({ id }) => id).sort()).toEqual(paperFiles.map(idOf).sort())
  expect(importsOf('tests/unit/notices/papers.office.test.ts')).toContain('tests/unit/notices/every-paper')
  expect([...new Set(everyPaper.map(({ paper }) => paper.id))].sort()).toEqual(paperFiles.map(idOf).sort())
})
