/**
 * The OpenCPS-shaped staff console: Vue 2, Vuetify 1.5, hash routes, the portal's frame around it. Written for
 * this project from observed facts of such consoles; nothing of theirs is copied.
 */
import { followClock, get } from './api.js'
import { dossierDetail } from './detail.js'
import { dossierList } from './list.js'
import { currentRoute, goToList } from './routes.js'

const { Vue, Vuetify } = window

Vue.use(Vuetify)
Vue.component('dossier-list', dossierList)
Vue.component('dossier-detail', dossierDetail)

new Vue({
  el: '#portlet',
  data: () => ({ account: '', menus: [], route: currentRoute() }),
  computed: {
    menu() {
      return this.menus[this.route.menu] ?? this.menus[0]
    },
  },
  created() {
    window.addEventListener('hashchange', this.follow)
    this.follow()
    followClock()
  },
  methods: {
    async follow() {
      const { account, data } = await get('/o/rest/v2_1/menuconfigs/todo')
      this.account = account
      this.menus = data
      this.route = currentRoute()
    },
    open(menu) {
      goToList({ menu: menu.order })
    },
  },
  template: `
    <v-app class="onegate__fe">
      <div class="portal-header">
        <span>CỔNG DỊCH VỤ CÔNG - UBND XÃ VÍ DỤ (trang giả lập)</span>
        <span class="user__name">{{ account }}</span>
      </div>
      <div class="onegate__layout">
        <aside class="v-navigation-drawer nav__onegate theme--light">
          <div class="v-list nav_trang_thai_ho_so theme--light">
            <div v-for="each in menus" :key="each.order" :class="{ active: each.order === route.menu }">
              <a class="v-list__tile v-list__tile--link" @click="open(each)">
                <span>{{ each.menuName }}</span>
                <span class="status__counter">{{ each.count }}</span>
              </a>
            </div>
          </div>
        </aside>
        <main class="onegate__content" v-if="menu">
          <dossier-detail v-if="route.dossierId" :key="route.dossierId" :id="route.dossierId" :menu="route.menu"></dossier-detail>
          <dossier-list v-else :menu="menu" :route="route"></dossier-list>
        </main>
      </div>
    </v-app>`,
})
