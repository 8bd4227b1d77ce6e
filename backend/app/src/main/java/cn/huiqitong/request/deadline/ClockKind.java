package cn.huiqitong.request.deadline;

/** What a clock of a request measures. */
public enum ClockKind {
    SIGN("签收", true),
    CONTACT("首次联系", true),
    INTERIM("阶段答复", true),
    /** The promise to the firm. */
    CLOSE("办结", true),
    SUPPLY("企业补充", false),
    /** Silence of the firm ends it as a confirmation. */
    CONFIRM("企业确认", false),
    TRACK("跟踪答复", true),
    REPAIR("差评整改", true);

    private final String label;
    private final boolean owedByOffice;

    ClockKind(String label, boolean owedByOffice) {
        this.label = label;
        this.owedByOffice = owedByOffice;
    }

    public String label() {
        return label;
    }

    /** Whether the office is late when it runs out; otherwise the firm is asked to act. */
    public boolean owedByOffice() {
        return owedByOffice;
    }
}
