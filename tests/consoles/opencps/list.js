/**
 * The list: one `v-data-table`. Rows have no key and no id, so Vue re-uses their elements when the list pages or
 * sorts; data cells are keyed by the dossier and replaced, the cells STT and Thao tác are not.
 */
import { get } from './api.js'
import { goToDetail, goToList } from './routes.js'

/** Below this width the table becomes three columns. */
const narrowBelow = 1264

const placeholder = `
  <div class="vue-content-placeholders vue-content-placeholders-is-animated" v-if="loading">
    <div class="vue-content-placeholders-text"><div class="vue-content-placeholders-text__line"></div></div>
  </div>`

export const dossierList = {
  props: { menu: Object, route: Object },
  data: () => ({
    rows: [],
    total: 0,
    statuses: [],
    size: 15,
    loading: true,
    advanced: false,
    keyword: '',
    status: '',
    width: window.innerWidth,
    asked: 0,
  }),
  computed: {
    narrow() {
      return this.width < narrowBelow
    },
    withChecks() {
      return this.menu.order === 1 && !this.narrow
    },
    columns() {
      return this.narrow
        ? [{ value: 'serviceName', text: 'Tên thủ tục', class: 'text-xs-left py-2' }]
        : this.menu.tableConfig
    },
    headers() {
      const fixed = (text, value) => ({ text, value, sortable: false, align: 'center', class: 'fixed' })
      return [
        ...(this.withChecks ? [fixed('', 'check')] : []),
        fixed('STT', 'stt'),
        ...this.columns,
        fixed(this.narrow ? '' : 'Thao tác', 'action'),
      ]
    },
    pages() {
      return Math.max(1, Math.ceil(this.total / this.size))
    },
  },
  watch: {
    route: { handler: 'load', immediate: true },
  },
  created() {
    window.addEventListener('resize', this.measure)
  },
  destroyed() {
    window.removeEventListener('resize', this.measure)
  },
  methods: {
    measure() {
      this.width = window.innerWidth
    },
    async load() {
      const { menu, keyword, status, page, sort, descending } = this.route
      const start = (page - 1) * this.size
      this.keyword = keyword
      this.status = status
      this.loading = true
      this.asked += 1
      const mine = this.asked
      const query = new URLSearchParams({
        menu,
        keyword,
        status,
        start,
        end: start + this.size,
        sort,
        order: descending,
      })
      const answer = await get(`/o/rest/v2/dossiers?${query}`)
      if (mine !== this.asked) return
      this.rows = answer.data
      this.total = answer.total
      this.statuses = answer.statuses
      this.loading = false
    },
    go(change) {
      goToList({ ...this.route, ...change })
    },
    search() {
      this.go({ keyword: this.keyword.trim(), status: this.status, page: 1 })
    },
    sort({ sortBy, descending }) {
      const same = sortBy === (this.route.sort || null) && (!sortBy || descending === this.route.descending)
      if (!same) this.go({ sort: sortBy ?? '', descending: Boolean(descending), page: 1 })
    },
    resize(event) {
      this.size = Number(event.target.value)
      this.go({ page: 1 })
    },
    turn(page) {
      if (page >= 1 && page <= this.pages && page !== this.route.page) this.go({ page })
    },
    open(row) {
      goToDetail(this.menu.order, row.dossierId)
    },
    number(index) {
      return (this.route.page - 1) * this.size + index + 1
    },
    lateClass(row) {
      return row.dossierOverdue.includes('Quá hạn') ? 'red--text' : 'green--text'
    },
  },
  template: `
    <div>
      <div class="row-header no__hidden_class">
        <div class="background-triangle-big"><span>{{ menu.menuName }}</span></div>
      </div>
      <form class="search__bar" @submit.prevent="search">
        <input v-model="keyword" placeholder="Tìm kiếm theo tên hồ sơ, mã hồ sơ, tên thủ tục, chủ hồ sơ ...">
        <button type="submit">Tìm kiếm</button>
        <button type="button" class="funnel" @click="advanced = !advanced">Nâng cao</button>
      </form>
      <div class="adv_search" v-if="advanced">
        <label>Trạng thái
          <select v-model="status">
            <option value="">Tất cả</option>
            <option v-for="each in statuses" :key="each" :value="each">{{ each }}</option>
          </select>
        </label>
        <button type="button" @click="search">Tìm kiếm</button>
        <v-chip v-if="menu.menuType === 3" small>{{ status || 'Tất cả' }}: {{ total }}</v-chip>
      </div>
      <v-data-table id="table-dossier" class="table-landing table-bordered" :headers="headers" :items="rows"
        :custom-sort="items => items" :pagination="{ rowsPerPage: -1, sortBy: route.sort || null, descending: route.descending }"
        @update:pagination="sort" hide-actions :no-data-text="loading ? '' : 'Không có hồ sơ nào'">
        <template slot="headerCell" slot-scope="{ header }">
          <v-tooltip bottom>
            <span slot="activator">{{ header.text }}</span>
            <span>{{ header.text }}</span>
          </v-tooltip>
        </template>
        <template slot="items" slot-scope="{ item, index }">
          <tr>
            <td class="v_data_table_check_all" v-if="withChecks"><v-checkbox hide-details></v-checkbox></td>
            <td class="text-xs-center px-0 py-0">${placeholder}<span v-else>{{ number(index) }}</span></td>
            <td v-for="column in columns" :key="column.value + '_' + item.dossierId" :class="column.class">
              ${placeholder}
              <div v-else-if="narrow" style="cursor: pointer" @click="open(item)">
                <div><span class="text-bold">{{ item.dossierNo }}</span> - {{ item.online ? 'Hồ sơ trực tuyến' : 'Hồ sơ một cửa' }}</div>
                <div>{{ item.serviceName }}</div>
                <div><span>Chủ hồ sơ: </span><span>{{ item.applicantName }}</span></div>
                <div><span>Tiếp nhận: </span><span>{{ item.receiveDate }}</span></div>
                <div><span>Hẹn trả: </span><span>{{ item.dueDate }}</span></div>
                <div :class="lateClass(item)">{{ item.dossierOverdue }}</div>
              </div>
              <div v-else style="cursor: pointer" @click="open(item)">
                <span :class="column.value === 'dossierOverdue' ? lateClass(item) : ''">{{ item[column.value] }}</span>
              </div>
            </td>
            <td class="text-xs-center px-0 py-0">
              ${placeholder}
              <v-menu v-else left>
                <button slot="activator" class="action__menu" type="button" aria-label="Thao tác">☰</button>
                <v-list><v-list-tile @click="open(item)">Xem chi tiết</v-list-tile></v-list>
              </v-menu>
            </td>
          </tr>
        </template>
      </v-data-table>
      <div class="pagging-table">
        <span>Tổng số <span class="text-bold primary--text">{{ total }}</span> hồ sơ.</span>
        <ul class="tiny-pagination">
          <li class="page-item" :class="{ disabled: route.page === 1 }" aria-label="Trang đầu" @click="turn(1)">«</li>
          <li class="page-item" :class="{ disabled: route.page === 1 }" aria-label="Trang trước" @click="turn(route.page - 1)">‹</li>
          <li class="page-item">{{ route.page }}</li>
          <li class="page-item" :class="{ disabled: route.page === pages }" aria-label="Trang sau" @click="turn(route.page + 1)">›</li>
          <li class="page-item" :class="{ disabled: route.page === pages }" aria-label="Trang cuối" @click="turn(pages)">»</li>
        </ul>
        <label>Số hồ sơ mỗi trang:
          <select :value="size" @change="resize"><option v-for="n in [15, 30, 50, 100]" :key="n">{{ n }}</option></select>
        </label>
      </div>
    </div>`,
}
