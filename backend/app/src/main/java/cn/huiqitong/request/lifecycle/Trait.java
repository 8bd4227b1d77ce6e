package cn.huiqitong.request.lifecycle;

/** What may be true of a request and the user who looks at it; guards ask for it. */
public enum Trait {
    /** The user's firm filed it. */
    OWN_REQUEST,
    /** It is assigned to the user's department. */
    OWN_DEPARTMENT,
    /** The user's department helps and has not given its opinion yet. */
    ASSISTANCE_OWED,
    /** A time limit of the office has passed. */
    OVERDUE,
    /** It has been handed back or on before. */
    RETURNED,
    /** It has been handed back or on twice: from here on only a supervisor moves it (首接负责). */
    RETURNED_TWICE,
    /** A supervisor has decided whose matter it is. */
    SETTLED,
    /** The firm has been spoken to since it was accepted. */
    CONTACTED,
    /** The clock has been stopped as often as the rules allow. */
    PAUSES_USED_UP,
    EXTENSION_ASKED,
    EXTENSIONS_USED_UP,
    LIFTED,
    RATED,
    BADLY_RATED,
    APPEALED,
    APPEAL_OPEN,
    /** The last closing is so recent that the firm may still say it is not settled. */
    REOPENABLE,
    /** Drawn for a call back (回访). */
    SAMPLED,
    VISITED
}
