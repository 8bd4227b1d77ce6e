package cn.huiqitong.rules.script;

/** Text between marks, in which the marks themselves stand after a backslash. */
final class Marks {
    private static final String ESCAPED = "\\“”【】「」〔〕";

    private Marks() {}

    static String quoted(String text) {
        return "“" + escaped(text) + "”";
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            switch (one) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\u2028' -> escaped.append("\\l");
                case '\u2029' -> escaped.append("\\p");
                case '\u0085' -> escaped.append("\\x");
                case '\u000B' -> escaped.append("\\v");
                case '\f' -> escaped.append("\\f");
                default -> escaped.append(ESCAPED.indexOf(one) >= 0 ? "\\" : "").append(one);
            }
        }
        return escaped.toString();
    }

    /** The text that was escaped. */
    static String plain(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char one = escaped.charAt(i);
            boolean mark = one == '\\' && i + 1 < escaped.length();
            text.append(mark ? unescaped(escaped.charAt(++i)) : one);
        }
        return text.toString();
    }

    private static char unescaped(char after) {
        return switch (after) {
            case 's' -> ' ';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'l' -> '\u2028';
            case 'p' -> '\u2029';
            case 'x' -> '\u0085';
            case 'v' -> '\u000B';
            case 'f' -> '\f';
            default -> after;
        };
    }
}
