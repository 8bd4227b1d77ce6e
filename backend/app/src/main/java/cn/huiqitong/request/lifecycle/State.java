package cn.huiqitong.request.lifecycle;

/** Where a request is. */
public enum State {
    DRAFT("草稿"),
    FILED("待派单"),
    ASSIGNED("待签收"),
    /** The department says that it is not its matter; the dispatch desk decides. */
    OBJECTED("退单待审"),
    ACCEPTED("办理中"),
    /** The firm owes something; the clock of the office stands. */
    WAITING("待企业补充"),
    /** It cannot be settled now; the office owes another reply on a promised day (一跟到底). */
    TRACKED("跟踪办理"),
    ANSWERED("待企业确认"),
    CLOSED("已办结"),
    /** A bad rating is being made good. */
    REPAIRING("差评整改"),
    MERGED("已并单"),
    WITHDRAWN("已撤回");

    private final String label;

    State(String label) {
        this.label = label;
    }

    /** The Chinese name that every page shows. */
    public String label() {
        return label;
    }

    /** Whether somebody still has to do something before the request is over. */
    public boolean open() {
        return this != CLOSED && this != MERGED && this != WITHDRAWN;
    }

    /** Whether the firm has filed it: a draft is the firm's own affair. */
    public boolean filed() {
        return this != DRAFT;
    }
}
