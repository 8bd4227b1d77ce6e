package cn.huiqitong.rules.script;

import cn.huiqitong.rules.reading.ErrorCode;
import cn.huiqitong.rules.reading.RuleError;

/** What is wrong with one line; ends the reading of that line, not of the text. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ErrorCode code;
    private final String place;

    Problem(ErrorCode code, int line, int column, String message) {
        super(message, null, false, false);
        this.code = code;
        this.place = "第" + line + "行第" + column + "列";
    }

    RuleError error() {
        return new RuleError(code.name(), place, String.valueOf(getMessage()));
    }
}
