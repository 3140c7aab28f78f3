/** The detail view. It replaces the list; its tabs are not routes. */
import { get } from './api.js'

const tabs = [
  'XỬ LÝ HỒ SƠ',
  'THÀNH PHẦN HỒ SƠ (VÀ KẾT QUẢ)',
  'THANH TOÁN',
  'LIÊN THÔNG',
  'TIẾN TRÌNH XỬ LÝ',
  'TRAO ĐỔI',
  'NHẬT KÝ SỬA ĐỔI',
]

export const dossierDetail = {
  props: { id: String, menu: Number },
  data: () => ({ dossier: null, tab: 0, tabs }),
  computed: {
    pairs() {
      const d = this.dossier
      return [
        [
          ['Chủ hồ sơ', d.applicantName],
          ['Số CMND/ căn cước', d.applicantIdNo],
          ['Địa chỉ', d.address],
          ['Thư điện tử', d.contactEmail],
          ['Điện thoại', d.contactTelNo],
        ],
        [
          [d.online ? 'Ngày gửi trực tuyến' : 'Ngày nộp hồ sơ', d.submitDate],
          ['Ngày tiếp nhận', d.receiveDate],
          ['Thời hạn giải quyết', d.durationText],
          ['Ngày hẹn trả', d.dueDate],
        ],
        [
          ['Mã hồ sơ', d.dossierNo],
          ['Hồ sơ gốc', ''],
          ['Trạng thái', d.dossierStatusText],
          ['Ghi chú', d.dossierNote],
        ],
      ]
    },
    last() {
      return this.dossier.sequences.at(-1)
    },
  },
  async created() {
    this.dossier = await get(`/o/rest/v2/dossiers/${this.id}`)
  },
  methods: {
    back() {
      history.back()
    },
  },
  template: `
    <div class="form-chitiet" v-if="dossier">
      <div class="row-header">
        <div class="background-triangle-big"><span>CHI TIẾT HỒ SƠ</span></div>
        <span :title="dossier.serviceName" class="text-bold">{{ dossier.serviceName }}</span>
        <button type="button" class="back right" @click="back">Quay lại</button>
      </div>
      <div class="text-bold">Thông tin chung hồ sơ</div>
      <div class="general">
        <div v-for="(column, index) in pairs" :key="index">
          <div class="pb-1" v-for="[label, value] in column" :key="label">
            <span class="pr-2">{{ label }}:</span><span class="pl-0 text-bold">{{ value }}</span>
          </div>
        </div>
      </div>
      <div class="v-tabs__nav">
        <a v-for="(title, index) in tabs" :key="title" :href="'#tabs-' + (index + 1)" class="v-tabs__item"
          :class="{ 'v-tabs__item--active': tab === index }" @click.prevent="tab = index">{{ title }}</a>
      </div>
      <div v-if="tab === 0 && last">
        <div>Chuyển đến bởi: {{ dossier.sequences[0].user }}</div>
        <div>Người thực hiện: {{ dossier.currentActionUser }}</div>
      </div>
      <table class="steps" v-else-if="tab === 4">
        <thead><tr><th>#</th><th>Vai trò</th><th>Công việc</th><th>Thời hạn quy định</th><th>Ngày bắt đầu</th><th>Người thực hiện</th><th>Kết quả</th></tr></thead>
        <tbody>
          <tr v-for="(step, index) in dossier.sequences" :key="index">
            <td>{{ index + 1 }}</td><td>{{ step.role }}</td><td>{{ step.name }}</td><td></td><td>{{ step.startDate }}</td>
            <td>{{ step.user }}</td><td>{{ step.startDate.slice(0, 16) }} : {{ step.action }}</td>
          </tr>
        </tbody>
      </table>
      <div v-else>Chưa có dữ liệu</div>
    </div>`,
}
