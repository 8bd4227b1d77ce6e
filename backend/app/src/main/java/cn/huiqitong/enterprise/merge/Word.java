package cn.huiqitong.enterprise.merge;

/** What one source says of one fact. */
public record Word(String fact, Object value, Statement by) {

    public String source() {
        return by.source();
    }

    public SourceKind kind() {
        return by.kind();
    }
}
