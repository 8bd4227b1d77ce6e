package cn.huiqitong.policy;

import cn.huiqitong.rules.reading.RuleError;
import cn.huiqitong.rules.reading.Severity;
import io.micronaut.serde.annotation.Serdeable;

/** What is wrong in a rule, and where: {@code when.of[1].value}, or in its readable text {@code 第3行第5列}. */
@Serdeable
record RuleErrorView(String code, String path, String message, Severity severity) {
    static RuleErrorView of(RuleError error) {
        return new RuleErrorView(error.code(), error.path(), error.message(), error.severity());
    }
}
