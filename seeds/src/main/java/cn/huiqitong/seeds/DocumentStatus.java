package cn.huiqitong.seeds;

/** What is known of a document's validity, as collected; see {@link Validity} for what follows from it. */
public enum DocumentStatus {
    /** The page that carries it lists it as in force. */
    ACTIVE_AS_LISTED,
    /** Nothing was said about its validity. */
    UNKNOWN,
    /** Only a draft for comment. */
    DRAFT,
    REPEALED,
    /** Its title names a year that is over. */
    EXPIRED_BY_NAME,
    EXPIRED_LIKELY,
    SUPERSEDED_LIKELY,
    /** A later document changed its terms; the later one is to be used. */
    AMENDED
}
