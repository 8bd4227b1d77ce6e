package cn.huiqitong.policy;

/** Where the newest version of an item stands on its way to the public. */
enum ItemState {
    DRAFT,
    /** Waits for another editor. */
    SUBMITTED,
    RELEASED,
    /** Taken out; a new draft may bring it back. */
    WITHDRAWN
}
