package cn.huiqitong.rules.script;

import cn.huiqitong.rules.reading.ErrorCode;
import cn.huiqitong.rules.reading.Scalars;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a line. Spaces between words do not count. */
final class Cursor {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private final Line line;
    private final Names names;
    private int at;

    Cursor(Line line, Names names) {
        this.line = line;
        this.names = names;
    }

    /** The fields that can be named here. */
    Names names() {
        return names;
    }

    Line line() {
        return line;
    }

    boolean sees(String word) {
        skip();
        return line.text().startsWith(word, at);
    }

    boolean take(String word) {
        boolean sees = sees(word);
        at += sees ? word.length() : 0;
        return sees;
    }

    void need(String word) {
        if (!take(word)) {
            throw problem(ErrorCode.BAD_TEXT, "这里应是“" + word + "”");
        }
    }

    /** The first of the words that stands here. */
    @Nullable String takeOne(Iterable<String> words) {
        for (String word : words) {
            if (take(word)) {
                return word;
            }
        }
        return null;
    }

    @Nullable Matcher take(Pattern pattern) {
        skip();
        Matcher matcher = pattern.matcher(line.text()).region(at, line.text().length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    BigDecimal number() {
        Matcher matcher = take(NUMBER);
        BigDecimal number = matcher == null ? null : Scalars.number(matcher.group());
        if (number == null) {
            throw problem(ErrorCode.BAD_TEXT, "这里应是数字");
        }
        return number;
    }

    /** The text between two marks, or null when the first does not stand here. */
    @Nullable String between(String open, char close) {
        String raw = rawBetween(open, close);
        return raw == null ? null : Marks.plain(raw);
    }

    /** As {@link #between}, with its backslashes. */
    @Nullable String rawBetween(String open, char close) {
        int start = at;
        if (!take(open)) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        while (at < line.text().length()) {
            char one = line.text().charAt(at++);
            if (one == close) {
                return text.toString();
            }
            text.append(one);
            if (one == '\\' && at < line.text().length()) {
                text.append(line.text().charAt(at++));
            }
        }
        at = start;
        throw problem(ErrorCode.BAD_TEXT, "“" + open + "”没有对应的“" + close + "”");
    }

    String needBetween(String open, char close) {
        String text = between(open, close);
        if (text == null) {
            throw problem(ErrorCode.BAD_TEXT, "这里应是“" + open + "…" + close + "”");
        }
        return text;
    }

    @Nullable String quoted() {
        return between("“", '”');
    }

    String needQuoted() {
        return needBetween("“", '”');
    }

    boolean ended() {
        skip();
        return at == line.text().length();
    }

    void end() {
        if (!ended()) {
            throw problem(ErrorCode.BAD_TEXT, "看不懂“" + line.text().substring(at) + "”");
        }
    }

    int mark() {
        return at;
    }

    void back(int mark) {
        at = mark;
    }

    Problem problem(ErrorCode code, String message) {
        return new Problem(code, line.number(), line.column() + at, message);
    }

    private void skip() {
        while (at < line.text().length() && Character.isWhitespace(line.text().charAt(at))) {
            at++;
        }
    }
}
