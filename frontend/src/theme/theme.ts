import type { ThemeConfig } from 'antd';

/** Every colour of the portal. Green, amber and red belong to clocks; the accent belongs to money and the primary act. */
export const palette = {
  ink: '#14273b',
  inkSoft: '#46586a',
  inkFaint: '#5f7083',
  line: '#dde5ec',
  wash: '#f3f7fa',
  surface: '#ffffff',
  brand: '#14548f',
  brandDeep: '#0c3a66',
  brandSoft: '#e6f0f8',
  accent: '#bd420c',
  accentDeep: '#96330a',
  accentSoft: '#fdf1ea',
  met: '#0a6e68',
  metSoft: '#e3f3f1',
  unknown: '#5747a3',
  unknownSoft: '#efecf9',
  unmet: '#56626f',
  unmetSoft: '#eef1f4',
  judged: '#375a7d',
  judgedSoft: '#e9f0f6',
  green: '#1d7439',
  amber: '#8a5a00',
  red: '#ad261d',
  mark: '#fff3c4',
} as const;

const fonts =
  "-apple-system, BlinkMacSystemFont, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const theme: ThemeConfig = {
  token: {
    colorPrimary: palette.brand,
    colorLink: palette.brand,
    colorInfo: palette.brand,
    colorError: palette.red,
    colorWarning: palette.amber,
    colorSuccess: palette.green,
    colorText: palette.ink,
    colorTextSecondary: palette.inkSoft,
    colorTextTertiary: palette.inkFaint,
    colorTextDescription: palette.inkFaint,
    colorTextPlaceholder: palette.inkFaint,
    colorBorder: '#b9c6d2',
    colorBorderSecondary: palette.line,
    fontFamily: fonts,
    fontSize: 16,
    controlHeight: 40,
    borderRadius: 6,
    lineHeight: 1.6,
    controlOutline: 'rgba(20, 84, 143, 0.35)',
    controlOutlineWidth: 3,
    wireframe: false,
  },
  components: {
    Table: { cellFontSize: 14, headerBg: palette.wash },
    Tabs: { horizontalItemGutter: 24 },
    Button: { primaryShadow: 'none', defaultShadow: 'none' },
  },
};

/** Without motion the library draws at once, and does not wait for the end of animations that the style sheet takes away. */
export const themeWith = ({ motion }: { motion: boolean }): ThemeConfig => ({ ...theme, token: { ...theme.token, motion } });

/** The primary act of a screen wears the accent. */
export const actTheme: ThemeConfig = {
  components: {
    Button: {
      colorPrimary: palette.accent,
      colorPrimaryHover: palette.accentDeep,
      colorPrimaryActive: palette.accentDeep,
    },
  },
};

/** Many controls in one place, as in the rule builder. */
export const denseTheme: ThemeConfig = { token: { fontSize: 14, controlHeight: 34 } };

/** Style sheets read the palette as `var(--hq-ink-soft)` and so on. */
export function publishPalette(root: HTMLElement): void {
  for (const [name, colour] of Object.entries(palette)) {
    root.style.setProperty(`--hq-${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`, colour);
  }
  root.style.setProperty('--hq-font', fonts);
}
