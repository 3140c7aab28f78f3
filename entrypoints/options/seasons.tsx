import { useState } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { TextField } from '@/components/text-field'
import { WeekTable } from '@/components/week-table'
import { readYearlyDate, writtenYearlyDate } from '@/components/yearly-date'
import { calendarWords as words } from '@/utils/i18n/calendar-options'
import type { Season, WeeklyHours } from '@/utils/working-time/schedule'

interface SeasonsProps {
  seasons: readonly Season[]
  /** What a new season starts with. */
  week: WeeklyHours
  onChange(seasons: Season[]): void
}

/** Giờ mùa hè, mùa đông: hours that hold every year from one date to another. */
export function Seasons({ seasons, week, onChange }: SeasonsProps) {
  const replace = (place: number, season: Season) =>
    onChange(seasons.map((one, i) => (i === place ? season : one)))
  return (
    <div class="adding">
      <h3>{words.seasonsHeading}</h3>
      <p class="small soft">{words.seasonsHint}</p>
      {seasons.map((season, place) => (
        <section key={nameOf(season)} class="entry" aria-label={nameOf(season)}>
          <WeekTable
            caption={nameOf(season)}
            label={nameOf(season)}
            week={season.week}
            onChange={(changed) => replace(place, { ...season, week: changed })}
          />
          <div>
            <button
              type="button"
              class="button"
              onClick={() => onChange(seasons.filter((one) => one !== season))}
            >
              {words.removeSeason(nameOf(season))}
            </button>
          </div>
        </section>
      ))}
      <NewSeason seasons={seasons} onAdd={(dates) => onChange([...seasons, { ...dates, week }])} />
    </div>
  )
}

function nameOf({ from, to }: Season): string {
  return words.season(writtenYearlyDate(from), writtenYearlyDate(to))
}

interface NewSeasonProps {
  seasons: readonly Season[]
  onAdd(dates: Pick<Season, 'from' | 'to'>): void
}

function NewSeason({ seasons, onAdd }: NewSeasonProps) {
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const add = () => {
    const [first, last] = [readYearlyDate(from), readYearlyDate(to)]
    const there = seasons.some((season) => season.from === first && season.to === last)
    setProblem(!first || !last ? words.badYearlyDate : there ? words.seasonAlreadyThere : null)
    if (!first || !last || there) return
    onAdd({ from: first, to: last })
    setFrom('')
    setTo('')
  }
  const check = (text: string) => (text === '' || readYearlyDate(text) ? null : words.badYearlyDate)
  return (
    <>
      <div class="columns">
        <TextField
          label={words.seasonFrom}
          hint={words.yearlyDateHint}
          maxLength={5}
          value={from}
          check={check}
          onSave={setFrom}
        />
        <TextField
          label={words.seasonTo}
          hint={words.yearlyDateHint}
          maxLength={5}
          value={to}
          check={check}
          onSave={setTo}
        />
      </div>
      {problem && <NoticeBar kind="problem">{problem}</NoticeBar>}
      <div>
        <button type="button" class="button" onClick={add}>
          {words.addSeason}
        </button>
      </div>
    </>
  )
}
