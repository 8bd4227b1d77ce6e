package cn.huiqitong.rules.check;

import cn.huiqitong.rules.reading.ErrorCode;
import cn.huiqitong.rules.reading.RuleError;
import cn.huiqitong.rules.reading.Severity;
import java.util.ArrayList;
import java.util.List;

/** What was found so far. */
final class Findings {
    private final List<RuleError> found = new ArrayList<>();

    void error(ErrorCode code, String path, String message) {
        found.add(new RuleError(code.name(), path, message, Severity.ERROR));
    }

    void warn(ErrorCode code, String path, String message) {
        found.add(new RuleError(code.name(), path, message, Severity.WARNING));
    }

    List<RuleError> list() {
        return List.copyOf(found);
    }
}
