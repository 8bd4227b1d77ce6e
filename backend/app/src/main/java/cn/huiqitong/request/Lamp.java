package cn.huiqitong.request;

/** How pressing a request is for the office, for counting and choosing: each is exactly one of these at a time. */
public enum Lamp {
    RED("已超期", "urgent_due_at < ?"),
    YELLOW("快到期", "urgent_due_at >= ? and urgent_soon_at <= ?"),
    GREEN("时限内", "urgent_due_at >= ? and urgent_soon_at > ?"),
    /** The firm owes something; the office's clock stands. */
    PAUSED("暂停计时", "urgent_due_at is null and clock_paused"),
    /** No clock of the office runs, for instance while the firm is asked to confirm. */
    NONE("不计时", "urgent_due_at is null and not clock_paused");

    /** The one that a row of {@code service_request} is at the moments given twice. */
    public static final String OF_ROW = """
            case when urgent_due_at is null then case when clock_paused then 'PAUSED' else 'NONE' end
            when urgent_due_at < ? then 'RED' when urgent_soon_at <= ? then 'YELLOW' else 'GREEN' end""";

    private final String label;
    private final String condition;

    Lamp(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    public String label() {
        return label;
    }

    /** Each mark in it stands for the present. */
    String condition() {
        return condition;
    }
}
