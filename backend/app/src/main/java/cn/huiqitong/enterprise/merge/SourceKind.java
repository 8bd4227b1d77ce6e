package cn.huiqitong.enterprise.merge;

/** Who said it: the firm itself, a department out of its own records, or this system by computing it from other facts. */
public enum SourceKind {
    FIRM,
    DEPARTMENT,
    COMPUTED
}
