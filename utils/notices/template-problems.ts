import { noticeTexts } from '@/utils/i18n/notices'

/** What the template engine says of one fault: an id, and the tag it is about. */
interface Fault {
  id: string
  tag: string
}

const texts = noticeTexts.templateProblems

/** Faults by the engine's own ids; what is not listed is told by `other`. */
const messages: Record<string, (tag: string) => string> = {
  unopened_tag: texts.unopenedTag,
  unclosed_tag: texts.unclosedTag,
  duplicate_open_tag: texts.duplicateOpen,
  duplicate_close_tag: texts.duplicateClose,
  unopened_loop: texts.unopenedSection,
  unclosed_loop: texts.unclosedSection,
  closing_tag_does_not_match_opening_tag: texts.wrongClosing,
  unbalanced_loop_tags: texts.misplacedSection,
  loop_position_invalid: texts.misplacedSection,
  no_xml_tag_found_at_left: texts.misplacedSection,
  no_xml_tag_found_at_right: texts.misplacedSection,
  raw_xml_tag_not_in_paragraph: texts.rawTag,
  raw_xml_tag_should_be_only_text_in_paragraph: texts.rawTag,
  filetype_not_identified: () => texts.notDocx,
  filetype_not_handled: () => texts.notDocx,
  malformed_xml: () => texts.damaged,
  file_has_invalid_xml: () => texts.damaged,
}

/**
 * What is wrong with a template, one plain Vietnamese sentence a fault, from what the engine threw. Anything
 * that is not about the template is a bug of ours and thrown on.
 */
export function templateProblems(error: unknown): string[] {
  const faults = faultsOf(error)
  if (faults.length === 0) throw error
  return [...new Set(faults.map(({ id, tag }) => (messages[id] ?? texts.other)(tag)))]
}

function faultsOf(error: unknown): Fault[] {
  const properties = readProperty(error, 'properties')
  const errors = readProperty(properties, 'errors')
  if (Array.isArray(errors)) return errors.flatMap(faultsOf)
  const id = readProperty(properties, 'id')
  return typeof id === 'string' ? [{ id, tag: tagOf(properties) }] : []
}

/** The tag's name; the engine calls it `xtag`, or `openingtag` in a wrong pair, now with its braces, now without. */
function tagOf(properties: unknown): string {
  const tag = readProperty(properties, 'xtag') ?? readProperty(properties, 'openingtag')
  return typeof tag === 'string' ? tag.replace(/[{}]/gu, '') : ''
}

function readProperty(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined
}
