/** The detail: a modal whose values stand in disabled inputs, with tabs. */
import { get } from './api.js'

const { createElement: h, useEffect, useState } = window.React
const { Input, Modal, Tabs, Tag, Timeline } = window.antd

function fields(pairs) {
  return h(
    'div',
    { className: 'fields' },
    pairs.map(([label, value]) =>
      h('label', { key: label }, h('span', null, label), h(Input, { value, disabled: true })),
    ),
  )
}

function history(entries) {
  const items = entries.map((entry, index) => ({
    key: index,
    children: [
      h('strong', { key: 'step' }, entry.step),
      ' ',
      h(Tag, { key: 'tag', color: entry.late ? 'red' : 'green' }, entry.late ? 'Quá hạn xử lý' : 'Đúng hạn'),
      h('div', { key: 'at' }, `Thời gian xử lý: ${entry.at}`),
      h('div', { key: 'due' }, `Thời gian hết hạn xử lý: ${entry.dueAt}`),
      h('div', { key: 'from' }, `Người xử lý: ${entry.from}`),
      h('div', { key: 'to' }, `Người nhận: ${entry.to}`),
    ],
  }))
  return h(Timeline, { items })
}

function tabs(dossier) {
  const empty = 'Chưa có dữ liệu'
  return [
    { key: 'info', label: 'Thông tin chung', children: fields([...dossier.fields, ...dossier.applicant]) },
    { key: 'history', label: 'Quá trình xử lý', children: history(dossier.history) },
    { key: 'talk', label: 'Quá trình trao đổi với công dân', children: empty },
    { key: 'supplement', label: 'Bổ sung hồ sơ', children: empty },
    { key: 'process', label: 'Quy trình xử lý', children: empty },
  ]
}

export function DossierDetail({ id, onClose }) {
  const [dossier, setDossier] = useState(null)
  useEffect(() => {
    let current = true
    setDossier(null)
    if (id !== null) get(`/api/v1/hosos/${id}`).then((answer) => current && setDossier(answer))
    return () => {
      current = false
    }
  }, [id])
  return h(
    Modal,
    {
      open: id !== null,
      title: `Thông tin chi tiết hồ sơ ${dossier?.maHoSo ?? ''}`,
      width: 860,
      footer: null,
      destroyOnClose: true,
      onCancel: onClose,
    },
    dossier && h(Tabs, { items: tabs(dossier) }),
  )
}
