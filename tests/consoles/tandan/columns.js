/**
 * The columns of the lists. Number, step, subject, status and both dates share one cell, "Thông tin hồ sơ"; the
 * applicant's cell holds identity data (fictional here).
 */
const { createElement: h } = window.React

/** `H00… (step)` as a button that opens the detail, then one line each. */
function information(row, open) {
  const activate = (event) => {
    if (event.type === 'click' || event.key === 'Enter') open(row.id)
  }
  return [
    h('div', { key: 'code', role: 'button', tabIndex: 0, onClick: activate, onKeyDown: activate }, [
      `${row.maHoSo} `,
      h('span', { key: 'step' }, `(${row.tenBuocHienTai})`),
    ]),
    ...row.lines.map((line, index) => h('div', { key: index }, line)),
  ]
}

function applicant({ ten, giayTo, dienThoai, diaChi }) {
  return [
    h('strong', { key: 'name' }, ten),
    h('div', { key: 'id' }, `CCCD: ${giayTo}`),
    h('div', { key: 'phone' }, `Điện thoại: ${dienThoai}`),
    h('div', { key: 'address' }, `Địa chỉ: ${diaChi}`),
  ]
}

const known = {
  info: (open) => ({
    title: 'Thông tin hồ sơ',
    sorter: true,
    width: '38%',
    render: (_, row) => information(row, open),
  }),
  sender: () => ({ title: 'Người chuyển đến', dataIndex: 'nguoiChuyenDen' }),
  applicant: () => ({ title: 'Chủ hồ sơ', dataIndex: 'chuHoSo', width: '22%', render: applicant }),
  stepDueAt: () => ({ title: 'Hạn xử lý cá nhân', dataIndex: 'hanXuLyCaNhan', sorter: true }),
  result: () => ({ title: 'Kết quả', dataIndex: 'ketQua' }),
  fee: () => ({ title: 'Phí, lệ phí', render: () => '0 đ' }),
  confirmation: () => ({ title: 'Loại kết quả xác nhận', render: () => '' }),
  reason: () => ({ title: 'Lý do bổ sung', dataIndex: 'lyDoBoSung' }),
  officer: () => ({ title: 'Người xử lý', dataIndex: 'nguoiXuLy' }),
  unit: () => ({ title: 'Đơn vị', dataIndex: 'donVi' }),
  receiver: () => ({ title: 'Người nhận', dataIndex: 'nguoiNhan' }),
  actions: (open) => ({
    title: 'Thao tác',
    render: (_, row) => h(window.antd.Button, { size: 'small', onClick: () => open(row.id) }, 'Xem'),
  }),
}

/**
 * antd's column definitions for the keys of a list; STT counts over all pages.
 * @param {string[]} keys
 * @param {number} before rows on the pages before this one
 * @param {{ field: string, order: 'ascend' | 'descend' } | null} sort
 * @param {(id: number) => void} open
 */
export function columnsFor(keys, before, sort, open) {
  const counter = {
    title: 'STT',
    key: 'stt',
    width: 56,
    align: 'center',
    render: (_, _row, index) => before + index + 1,
  }
  const rest = keys.map((key) => {
    const column = { key, ...known[key](open) }
    return column.sorter ? { ...column, sortOrder: sort?.field === key ? sort.order : null } : column
  })
  return [counter, ...rest]
}
