package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Condition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a condition asks, without its clause and its author's words. */
public final class Bare {
    private static final Set<String> WORDS = Set.of("clause", "text");
    private static final Set<String> THRESHOLD = Set.of("op", "value");

    private Bare() {}

    /** Equal for conditions that ask the same. The words of a judgement are what it asks. */
    public static String of(Condition condition) {
        return String.valueOf(stripped(json(condition)));
    }

    /** Equal for conditions that compare the same number. */
    public static String subject(Condition condition) {
        Map<String, Object> map = new TreeMap<>();
        json(condition).forEach((key, value) -> {
            if (!WORDS.contains(key) && !THRESHOLD.contains(key)) {
                map.put(key, stripped(value));
            }
        });
        return map.toString();
    }

    private static Map<String, Object> json(Condition condition) {
        return RuleWriter.write(condition);
    }

    private static Object stripped(Object json) {
        return switch (json) {
            case List<?> list -> list.stream().map(Bare::stripped).toList();
            case Map<?, ?> map -> stripped(map);
            default -> json;
        };
    }

    private static Map<String, Object> stripped(Map<?, ?> json) {
        Map<String, Object> map = new TreeMap<>();
        boolean judgement = "judgement".equals(json.get("kind"));
        json.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (value != null && (!WORDS.contains(name) || (judgement && name.equals("text")))) {
                map.put(name, stripped(value));
            }
        });
        return map;
    }
}
