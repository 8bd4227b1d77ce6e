package cn.huiqitong.rules.script;

import cn.huiqitong.rules.reading.RuleError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which line says what stands at a path of the JSON form, and what is wrong with lines. */
final class Places {
    private final Map<String, Line> lines = new HashMap<>();
    private final List<RuleError> errors = new ArrayList<>();

    void put(String path, Line line) {
        lines.put(path, line);
    }

    void add(Problem problem) {
        errors.add(problem.error());
    }

    List<RuleError> errors() {
        return List.copyOf(errors);
    }

    /** The same finding, placed at the line that says it. */
    RuleError placed(RuleError error) {
        String path = error.path();
        while (!path.isEmpty() && !lines.containsKey(path)) {
            path = path.substring(0, Math.max(path.lastIndexOf('.'), 0));
            path = path.isEmpty() || lines.containsKey(path) ? path : withoutIndex(path);
        }
        Line line = lines.get(path);
        String place = line == null ? "" : "第" + line.number() + "行第" + line.column() + "列";
        return new RuleError(error.code(), place, error.message(), error.severity());
    }

    private String withoutIndex(String path) {
        int bracket = path.lastIndexOf('[');
        boolean last = path.endsWith("]") && bracket > 0 && lines.containsKey(path.substring(0, bracket));
        return last ? path.substring(0, bracket) : path;
    }
}
