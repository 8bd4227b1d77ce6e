package cn.huiqitong.request.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The roots as a text to be kept elsewhere: a line per day with day, root and number of entries; # begins a remark. */
final class RootText {

    private static final String HEAD = """
            # 惠企通 办理记录逐日封存值。请保存在本系统之外；核对：java -jar huiqitong-app.jar --verify-history --roots=本文件
            # 日期 封存值(SHA-256) 记录数
            """;

    private RootText() {}

    static String write(List<DayRoot> roots) {
        var text = new StringBuilder(HEAD);
        roots.forEach(root -> text.append(root.day())
                .append(' ')
                .append(root.root())
                .append(' ')
                .append(root.entries())
                .append('\n'));
        return text.toString();
    }

    /** Root by day. @throws IllegalArgumentException for what is no such text */
    static Map<LocalDate, String> read(String text) {
        Map<LocalDate, String> roots = new LinkedHashMap<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] parts = line.split("\\s+", -1);
                    if (parts.length < 2) {
                        throw new IllegalArgumentException("不是封存值：" + line);
                    }
                    roots.put(day(parts[0]), parts[1]);
                });
        return roots;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("不是日期：" + text, e);
        }
    }
}
