package cn.huiqitong.rules.script;

/** Lines being written. */
final class Page {
    private static final String INDENT = "  ";
    private final StringBuilder text = new StringBuilder();

    void line(int depth, String line) {
        text.append(INDENT.repeat(depth)).append(line).append('\n');
    }

    String text() {
        return text.toString();
    }
}
