package cn.huiqitong.rules.reading;

/**
 * One finding of reading or checking.
 *
 * @param code name of an {@link ErrorCode}
 * @param path where, such as {@code when.of[1].value}, or {@code 第3行第5列} in a text; empty for the whole
 * @param message what is wrong, in Chinese, naming the field by its label where it has one
 */
public record RuleError(String code, String path, String message, Severity severity) {
    /** An error. */
    public RuleError(String code, String path, String message) {
        this(code, path, message, Severity.ERROR);
    }

    @Override
    public String toString() {
        return code + " @ " + path + "：" + message;
    }
}
