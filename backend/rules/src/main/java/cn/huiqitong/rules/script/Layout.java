package cn.huiqitong.rules.script;

import cn.huiqitong.rules.reading.ErrorCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lines as a tree by their indentation. Blank lines and lines that begin with # do not count. */
final class Layout {
    private Layout() {}

    private record Open(int indent, List<Line> below) {}

    /** Throws {@link Problem} for a line whose indentation fits none above it. */
    static List<Line> read(String text) {
        List<Line> roots = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0, roots));
        int number = 0;
        for (String raw : text.split("\\R", -1)) {
            number++;
            String content = raw.strip();
            if (!content.isEmpty() && content.charAt(0) != '#') {
                put(new Line(number, raw.indexOf(content) + 1, content, new ArrayList<>()), open);
            }
        }
        return roots;
    }

    private static void put(Line line, Deque<Open> open) {
        int indent = line.column() - 1;
        while (indent < open.element().indent()) {
            open.pop();
        }
        Open at = open.element();
        boolean deeper = indent > at.indent();
        if (deeper && at.below().isEmpty()) {
            throw new Problem(ErrorCode.BAD_LAYOUT, line.number(), line.column(), "缩进没有对齐上面的任何一行");
        }
        if (deeper) {
            Open below = new Open(indent, at.below().getLast().below());
            if (!below.below().isEmpty()) {
                throw new Problem(ErrorCode.BAD_LAYOUT, line.number(), line.column(), "缩进与同组的上一行不一致");
            }
            open.push(below);
        }
        open.element().below().add(line);
    }
}
