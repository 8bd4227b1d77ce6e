/** Hands a file to the browser to keep. */
export function keepFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

const UNITS = ['字节', 'KB', 'MB', 'GB'];

/** 1536 → 1.5 KB */
export function fileSize(bytes: number): string {
  const step = bytes < 1024 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log(bytes) / Math.log(1024)));
  return `${(bytes / 1024 ** step).toLocaleString('zh-CN', { maximumFractionDigits: 1 })} ${UNITS[step]}`;
}
