import { Fragment, h, type VNode } from 'preact'
import { NoticeBar } from '@/components/notice-bar'
import { noticePageWords as words } from '@/utils/i18n/notices'
import type {
  PaperBlock,
  PaperCell,
  PaperParagraph,
  PaperRun,
  PaperTable,
  PaperView,
} from '@/utils/notices/paper-view'
import type { PaperState } from './use-paper'

/** The paper as it will be printed, in real points and millimetres; printing the page prints this. */
export function PaperSheet({ paper }: { paper: PaperState }) {
  if (paper.kind === 'preparing') return <p class="soft">{words.reading}</p>
  if (paper.kind === 'ready') return <Sheet view={paper.view} />
  return (
    <NoticeBar kind="problem">
      {words.templateFailed} {paper.problems.join(' ')}
    </NoticeBar>
  )
}

function Sheet({ view: { margin, header, blocks, footer } }: { view: PaperView }) {
  const margins = [margin.top, margin.right, margin.bottom, margin.left].map(points).join(' ')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a narrow window, it must scroll by keyboard
    <section class="sheet-frame" tabIndex={0} aria-label={words.preview}>
      <article class="sheet" lang="vi" style={{ '--margins': margins }}>
        {header.length > 0 && <div class="sheet-header">{inOrder(header.map(block))}</div>}
        {inOrder(blocks.map(block))}
        {footer.length > 0 && <div class="sheet-footer">{inOrder(footer.map(block))}</div>}
      </article>
    </section>
  )
}

/** Parts of a paper are known by their place alone, so they are given as children, which need no keys. */
function inOrder(parts: VNode[]): VNode {
  return h(Fragment, null, ...parts)
}

function block(part: PaperBlock): VNode {
  return part.kind === 'table' ? <Table table={part} /> : <Paragraph paragraph={part} />
}

function Table({ table: { columns, ruled, rows } }: { table: PaperTable }) {
  return (
    <div
      class={ruled ? 'sheet-table ruled' : 'sheet-table'}
      style={{ gridTemplateColumns: columns.map(points).join(' ') }}
    >
      {inOrder(rows.flat().map(cell))}
    </div>
  )
}

function cell({ span, blocks }: PaperCell): VNode {
  return <div style={{ gridColumn: `span ${span}` }}>{inOrder(blocks.map(block))}</div>
}

/** Word's single line of Times New Roman is this many times its size. */
const singleLine = 1.15

function Paragraph({ paragraph }: { paragraph: PaperParagraph }) {
  const { align, firstLine, lineHeight, spaceBefore, spaceAfter, indentLeft, indentRight } = paragraph
  const style = {
    textAlign: align,
    textIndent: points(firstLine),
    lineHeight: 'exactly' in lineHeight ? points(lineHeight.exactly) : lineHeight.times * singleLine,
    margin: [spaceBefore, indentRight, spaceAfter, indentLeft].map(points).join(' '),
  }
  return (
    <p class={paragraph.ruled ? 'ruled' : paragraph.boxed ? 'boxed' : undefined} style={style}>
      {inOrder(paragraph.runs.map(run))}
    </p>
  )
}

function run({ text, size, bold, italic, picture }: PaperRun): VNode {
  if (picture) {
    const { source, width, height } = picture
    return <img src={source} alt="" style={{ width: points(width), height: points(height) }} />
  }
  const style = {
    fontSize: points(size),
    fontWeight: bold ? 700 : 400,
    fontStyle: italic ? 'italic' : 'normal',
  }
  return <span style={style}>{text}</span>
}

function points(length: number): string {
  return `${length}pt`
}
