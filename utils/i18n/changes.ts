import { catalogue } from './catalogue'

/** What officers notice of each version, the latest first; the rest stands in CHANGELOG.md. */
export const changeWords = catalogue('changeWords', {
  '0.1.0': [
    'Phiên bản đầu tiên: thời hạn trên từng dòng hồ sơ, cảnh báo, văn bản soạn sẵn, bảng điều hành.',
    'Trang chào mừng ba bước; tìm, xuất, nhập và đưa cài đặt về mặc định; cài đặt do quản trị máy tính đặt.',
  ],
})
