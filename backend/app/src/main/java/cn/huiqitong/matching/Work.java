package cn.huiqitong.matching;

/**
 * One piece of queued work.
 *
 * @param subject the item's id, the firm's code, or "all"
 * @param range number of the range of firms; 0 for a single firm
 */
record Work(Kind kind, String subject, int range, int failures) {

    /** What is brought in line: one item on the firms of a range, one firm on all items, the firms of a range on all items. */
    enum Kind {
        ITEM,
        FIRM,
        CITY
    }
}
