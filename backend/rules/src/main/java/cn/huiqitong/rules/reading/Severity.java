package cn.huiqitong.rules.reading;

/** How much a finding weighs. */
public enum Severity {
    /** It must be put right; nothing is read. */
    ERROR,
    /** It can be meant, but hardly is. */
    WARNING
}
