import { catalogue } from './catalogue'

/** The screen around a random sample; what its list says is in written/sample.ts. */
export const sampleWords = catalogue('sampleWords', {
  size: 'Số hồ sơ cần kiểm tra',
  seed: 'Mã chọn ngẫu nhiên',
  seedHint: 'Cùng mã và cùng dữ liệu thì chọn lại đúng những hồ sơ này.',
})
