import { explainWords as words } from '@/utils/i18n/explain-page'
import type { InspectorPage } from '@/utils/i18n/written/explain-due'

/** The page an inspector reads; printing this page prints it alone. */
export function InspectorSheet({ page }: { page: InspectorPage }) {
  return (
    <section class="card" aria-labelledby="inspector-heading">
      <div class="line">
        <h2 id="inspector-heading">{words.inspectorHeading}</h2>
        <button type="button" class="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      <article class="sheet" lang="vi">
        <h3>{page.title}</h3>
        {page.sections.map(({ heading, lines }) => (
          <div key={heading} class="part">
            <h4>{heading}</h4>
            <ul class="plain">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
        <p class="made">{page.made}</p>
      </article>
    </section>
  )
}
