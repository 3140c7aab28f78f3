import { noticeTexts } from '@/utils/i18n/notices'

/** What the template engine says of one fault: an id, and the tag it is about. */
export interface Fault {
  id: string
  tag: string
}

const texts = noticeTexts.templateProblems

/** Faults by the engine's own ids; what is not listed is told by `other`. */
const messages: Record<string, Exclude<keyof typeof texts, 'other'>> = {
  unopened_tag: 'unopenedTag',
  unclosed_tag: 'unclosedTag',
  duplicate_open_tag: 'duplicateOpen',
  duplicate_close_tag: 'duplicateClose',
  unopened_loop: 'unopenedSection',
  unclosed_loop: 'unclosedSection',
  closing_tag_does_not_match_opening_tag: 'wrongClosing',
  unbalanced_loop_tags: 'misplacedSection',
  loop_position_invalid: 'misplacedSection',
  no_xml_tag_found_at_left: 'misplacedSection',
  no_xml_tag_found_at_right: 'misplacedSection',
  raw_xml_tag_not_in_paragraph: 'rawTag',
  raw_xml_tag_should_be_only_text_in_paragraph: 'rawTag',
  filetype_not_identified: 'notDocx',
  filetype_not_handled: 'notDocx',
  malformed_xml: 'damaged',
  file_has_invalid_xml: 'damaged',
}

/** What is wrong with a template, one plain Vietnamese sentence a fault, from what the engine threw. */
export function templateProblems(error: unknown): string[] {
  return [...new Set(templateFaults(error).map(faultInWords))]
}

/** The faults that the engine threw. Anything that is not about the template is a bug of ours and thrown on. */
export function templateFaults(error: unknown): Fault[] {
  const faults = faultsOf(error)
  if (faults.length === 0) throw error
  return faults
}

/** One fault as a plain Vietnamese sentence. */
export function faultInWords({ id, tag }: Fault): string {
  const says = texts[messages[id] ?? 'other']
  return typeof says === 'string' ? says : says(tag)
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
