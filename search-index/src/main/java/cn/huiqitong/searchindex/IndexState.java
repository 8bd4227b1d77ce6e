package cn.huiqitong.searchindex;

/** What stands behind the alias. */
public enum IndexState {
    /** Nothing: search cannot answer before a rebuild. */
    MISSING,
    /** An index of another definition or of another database: it answers, but a rebuild is due. */
    OUTDATED,
    /** An index without a single item. */
    EMPTY,
    READY
}
