package cn.huiqitong.enterprise.intake;

import cn.huiqitong.rules.fact.CodeSystem;
import cn.huiqitong.rules.reading.Scalars;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ways to read a text as a value, by the names that mappings use. */
@FunctionalInterface
interface Transform {

    /** @param codes the code system of the fact, if it has one */
    Object read(String text, @Nullable CodeSystem codes) throws BadCell;

    Map<String, Transform> ALL = all();

    static Optional<Transform> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Map<String, Transform> all() {
        Map<String, Transform> all = new LinkedHashMap<>();
        all.put("千元→元", times("1000"));
        all.put("万元→元", times("10000"));
        all.put("亿元→元", times("100000000"));
        all.put("百分数→比率", times("0.01"));
        all.put("是否", (text, codes) -> flag(text));
        all.put("名称→代码", Transform::code);
        for (String pattern : List.of("yyyyMMdd", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日")) {
            all.put("日期 " + pattern, day(pattern));
        }
        return Map.copyOf(all);
    }

    private static Transform times(String factor) {
        BigDecimal by = new BigDecimal(factor);
        return (text, codes) -> {
            BigDecimal number = Scalars.number(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
            if (number == null) {
                throw new BadCell("应是数字，不带单位和千分位");
            }
            return Scalars.plain(number.multiply(by));
        };
    }

    private static Boolean flag(String text) throws BadCell {
        if (Set.of("是", "有", "Y", "y", "1", "true").contains(text)) {
            return true;
        }
        if (Set.of("否", "无", "N", "n", "0", "false").contains(text)) {
            return false;
        }
        throw new BadCell("应是“是”或“否”");
    }

    private static Object code(String text, @Nullable CodeSystem codes) throws BadCell {
        if (codes == null) {
            throw new BadCell("这一项没有代码集");
        }
        List<String> named = codes.list().stream()
                .filter(code -> code.name().equals(text))
                .map(code -> code.code())
                .toList();
        if (named.size() != 1) {
            throw new BadCell("“" + codes.title() + "”中" + (named.isEmpty() ? "没有" : "不止一个叫") + "“" + text + "”");
        }
        return named.getFirst();
    }

    private static Transform day(String pattern) {
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern(pattern.replace('y', 'u')).withResolverStyle(ResolverStyle.STRICT);
        return (text, codes) -> {
            try {
                return LocalDate.parse(text, format).toString();
            } catch (DateTimeParseException notADay) {
                throw new BadCell("应是日期，形如 " + format.format(LocalDate.of(2026, 6, 30)));
            }
        };
    }
}
